import { Label, Radio, RadioGroup as AriaRadioGroup, type RadioGroupProps as AriaRadioGroupProps } from 'react-aria-components';
import { FieldNotes, fieldClass, type FieldProps } from './Field';
import type { Choice } from './Select';
import './RadioGroup.css';

export interface RadioGroupProps<K extends string> extends FieldProps, Omit<AriaRadioGroupProps, 'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange'> {
  choices: readonly Choice<K>[];
  value: K | null;
  onChange: (value: K) => void;
}

/** One of a few, all in sight, each with a line of explanation where it needs one. */
export function RadioGroup<K extends string>({ label, hint, error, warning, hideLabel, choices, value, onChange, ...rest }: RadioGroupProps<K>) {
  return (
    <AriaRadioGroup
      {...rest}
      value={value}
      onChange={(key) => onChange(key as K)}
      isInvalid={Boolean(error)}
      className={fieldClass('radio-group', { error, warning, hideLabel: hideLabel ?? false })}
    >
      <Label className="field__label">{label}</Label>
      <div className="radio-group__choices">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="radio">
            <span className="radio__mark" />
            <span className="radio__words">
              <span>{choice.name}</span>
              {choice.detail && <span className="soft">{choice.detail}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes hint={hint} error={error} warning={warning} />
    </AriaRadioGroup>
  );
}
