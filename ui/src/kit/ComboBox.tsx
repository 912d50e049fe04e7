import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ComboBox as AriaComboBox, type ComboBoxProps as AriaComboBoxProps, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { FieldNotes, fieldClass, type FieldProps } from './Field';
import type { Choice } from './Select';
import './Popover.css';
import './ComboBox.css';

export interface ComboBoxProps<K extends string> extends FieldProps, Omit<AriaComboBoxProps<Choice<K>>, 'className' | 'style' | 'children' | 'isInvalid' | 'items' | 'value' | 'onChange' | 'defaultValue' | 'selectedKey' | 'onSelectionChange'> {
  /** What to choose from, already narrowed to `inputValue` by whoever knows how (the register folds both scripts). */
  choices: readonly Choice<K>[];
  value: K | null;
  onChange: (value: K | null) => void;
  placeholder?: string;
  /** What stands in place of the list when nothing fits. */
  empty?: ReactNode;
  dir?: 'ltr' | 'rtl' | 'auto';
}

/** One of a long list, by typing. The list is narrowed by `choices`, not here: give `onInputChange`. */
export function ComboBox<K extends string>({ label, hint, error, warning, hideLabel, choices, value, onChange, placeholder, empty, dir = 'auto', ...rest }: ComboBoxProps<K>) {
  return (
    <AriaComboBox
      menuTrigger="input"
      allowsEmptyCollection={Boolean(empty)}
      {...rest}
      items={choices}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as K | null)}
      isInvalid={Boolean(error)}
      className={fieldClass('combo-box', { error, warning, hideLabel: hideLabel ?? false })}
    >
      <Label className="field__label">{label}</Label>
      <Group className="input combo-box__group">
        <Input className="combo-box__input" placeholder={placeholder} dir={dir} spellCheck={false} />
        <Button className="combo-box__button">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} warning={warning} />
      <Popover className="popover" offset={4}>
        <ListBox className="popover-list" items={choices} renderEmptyState={() => <div className="popover-list__empty">{empty}</div>}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name} className="popover-list__item">
              <span className="popover-list__words">
                <span>{choice.name}</span>
                {choice.detail && <span className="popover-list__detail">{choice.detail}</span>}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
