import { Select } from '../../kit/Select';
import { useText } from '../../l10n/useText';
import { doubtNote, refusalNote } from './FieldNotes';
import { useField, useForm } from './useForm';

interface FormChoiceProps {
  path: string;
  label: string;
  choices: readonly { id: string; name: string }[];
  /** Whether the answer may be taken back to «unknown». */
  canBeUnknown?: boolean;
  hideLabel?: boolean;
  isDisabled?: boolean;
}

/** Stands for «unknown»: React Aria keeps no empty key. */
const UNKNOWN = '-';

/** A closed choice of the form, saved when it is made. */
export function FormChoice({ path, label, choices, canBeUnknown = true, hideLabel = false, isDisabled = false }: FormChoiceProps) {
  const t = useText();
  const form = useForm();
  const { value, text, isTyped, field, refusal } = useField(path);
  const chosen = isTyped ? text : value;
  const all = canBeUnknown ? [...choices, { id: UNKNOWN, name: t('member-form-unknown-name') }] : choices;
  return (
    <Select
      data-field={path}
      label={label}
      hideLabel={hideLabel}
      isDisabled={isDisabled}
      choices={all}
      value={chosen === '' ? null : chosen}
      placeholder={t('member-form-unknown-name')}
      onChange={(id) => void form.put(path, id === UNKNOWN ? '' : id)}
      error={refusalNote(path, refusal)}
      warning={doubtNote(path, text, field?.doubts ?? [])}
    />
  );
}

/** Yes, no, or not asked yet. */
export function FormAnswer({ path, label, canBeUnknown = true }: { path: string; label: string; canBeUnknown?: boolean }) {
  const t = useText();
  const choices = [
    { id: 'yes', name: t('member-form-yes-name') },
    { id: 'no', name: t('member-form-no-name') },
  ];
  return <FormChoice path={path} label={label} choices={choices} canBeUnknown={canBeUnknown} />;
}
