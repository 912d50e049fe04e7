import type { KeyboardEvent, ReactNode } from 'react';
import { TextArea } from '../../kit/TextArea';
import { TextField } from '../../kit/TextField';
import { AcceptedNote, doubtNote, refusalNote, TwinNote } from './FieldNotes';
import { useField, useForm } from './useForm';

interface FormTextProps {
  path: string;
  label: string;
  hideLabel?: boolean;
  hint?: ReactNode;
  dir?: 'ltr' | 'rtl' | 'auto';
  lang?: 'fr' | 'ar';
  placeholder?: string;
  rows?: number;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** One field of the form. It saves when left or after a pause; Escape gives the saved value back; Enter takes the likely correction, or saves. */
export function FormText({ path, label, hideLabel = false, hint, dir = 'auto', lang, placeholder, rows, isDisabled = false, autoFocus = false }: FormTextProps) {
  const form = useForm();
  const { text, isTyped, field, refusal } = useField(path);
  const doubts = isTyped ? [] : (field?.doubts ?? []);
  const accepted = doubts.some((doubt) => doubt.reason !== null);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && (isTyped || refusal)) {
      event.stopPropagation();
      form.revert(path);
    } else if (event.key === 'Enter' && rows === undefined) {
      if (refusal?.likely) void form.put(path, refusal.likely);
      else void form.leave(path);
    }
  };
  const shared = {
    label,
    hideLabel,
    value: text,
    dir,
    isDisabled,
    error: refusalNote(path, refusal),
    warning: field?.twin && !isTyped ? <TwinNote twin={field.twin} /> : doubtNote(path, text, doubts),
    hint: accepted ? <AcceptedNote doubts={doubts} /> : hint,
    onChange: (typed: string) => form.type(path, typed),
    onBlur: () => void form.leave(path),
    onKeyDown: keys,
    'data-field': path,
    ...(lang ? { lang } : {}),
    ...(placeholder !== undefined ? { placeholder } : {}),
  };
  return rows === undefined ? <TextField {...shared} autoFocus={autoFocus} /> : <TextArea {...shared} rows={rows} />;
}
