import { useState } from 'react';
import type { FieldOption } from '../ipc/bindings';
import { ComboBox } from '../kit/ComboBox';
import { fold } from '../l10n/fold';
import { useText } from '../l10n/useText';

interface FieldPickerProps {
  /** The column's heading, or its letter. */
  heading: string;
  /** Code of what it holds; empty: left out. */
  field: string;
  /** That in words. */
  name: string;
  fields: readonly FieldOption[];
  onChange: (field: string) => void;
}

/** Nothing is chosen by an empty key. */
const LEFT_OUT = '-';

/** What a column of a list holds, found by typing. */
export function FieldPicker({ heading, field, name, fields, onChange }: FieldPickerProps) {
  const t = useText();
  const own = field !== '' && !fields.some(({ code }) => code === field) ? [{ code: field, name }] : [];
  const all = [{ id: LEFT_OUT, name: t('import-left-out-name') }, ...[...own, ...fields].map(({ code, name: words }) => ({ id: code, name: words }))];
  const standing = field === '' ? t('import-left-out-name') : name;
  const [typed, setTyped] = useState(standing);
  const wanted = typed === standing ? '' : fold(typed.trim());
  return (
    <ComboBox
      hideLabel
      label={t('import-column-label', { heading })}
      choices={all.filter((choice) => fold(choice.name).includes(wanted))}
      value={field || LEFT_OUT}
      inputValue={typed}
      onInputChange={setTyped}
      onBlur={() => setTyped(standing)}
      menuTrigger="focus"
      empty={t('import-field-none-status')}
      onChange={(code) => {
        if (code === null || (code === LEFT_OUT ? '' : code) === field) return;
        onChange(code === LEFT_OUT ? '' : code);
      }}
    />
  );
}
