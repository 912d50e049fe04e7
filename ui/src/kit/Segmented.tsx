import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './Segmented.css';

interface SegmentedProps<K extends string> {
  label: string;
  choices: readonly { id: K; name: ReactNode; label?: string; lang?: string }[];
  /** None: nothing is chosen yet. */
  value: K | null;
  onChange: (value: K) => void;
  isDisabled?: boolean;
}

/** One of two to five, side by side. */
export function Segmented<K extends string>({ label, choices, value, onChange, isDisabled }: SegmentedProps<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segmented"
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled ?? false}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        for (const key of keys) if (key !== value) onChange(key as K);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id} className="segmented__choice" aria-label={choice.label}>
          <span lang={choice.lang}>{choice.name}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
