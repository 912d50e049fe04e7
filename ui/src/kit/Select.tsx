import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue, type SelectProps as AriaSelectProps } from 'react-aria-components';
import { FieldNotes, fieldClass, type FieldProps } from './Field';
import './Popover.css';
import './Select.css';

/** One of several. */
export interface Choice<K extends string = string> {
  id: K;
  name: string;
  detail?: string;
}

export interface SelectProps<K extends string> extends FieldProps, Omit<AriaSelectProps<Choice<K>>, 'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'> {
  choices: readonly Choice<K>[];
  value: K | null;
  onChange: (value: K) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

/** One of a short list. For a long one, `ComboBox`. */
export function Select<K extends string>({ label, hint, error, warning, hideLabel, choices, value, onChange, placeholder, ...rest }: SelectProps<K>) {
  return (
    <AriaSelect
      {...rest}
      isInvalid={Boolean(error)}
      value={value}
      onChange={(key) => key !== null && onChange(key as K)}
      className={fieldClass('select', { error, warning, hideLabel: hideLabel ?? false })}
    >
      <Label className="field__label">{label}</Label>
      <Button className="input select__button">
        <SelectValue className="select__value">{({ selectedText, isPlaceholder }) => (isPlaceholder ? <span className="select__placeholder">{placeholder ?? '\u00A0'}</span> : selectedText)}</SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldNotes hint={hint} error={error} warning={warning} />
      <Popover className="popover" offset={4}>
        <ListBox className="popover-list" items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className="popover-list__item">
              {({ isSelected }) => (
                <>
                  <span className="popover-list__words">
                    <span>{choice.name}</span>
                    {choice.detail && <span className="popover-list__detail">{choice.detail}</span>}
                  </span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
