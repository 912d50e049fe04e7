import { Label, TextArea as AriaTextArea, TextField, type TextFieldProps } from 'react-aria-components';
import { FieldNotes, fieldClass, type FieldProps } from './Field';

export interface TextAreaProps extends FieldProps, Omit<TextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  rows?: number;
  placeholder?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  lang?: 'fr' | 'ar';
}

/** Several lines of text. */
export function TextArea({ label, hint, error, warning, hideLabel, rows = 3, placeholder, dir = 'auto', lang, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} isInvalid={Boolean(error)} className={fieldClass('text-area', { error, warning, hideLabel: hideLabel ?? false })}>
      <Label className="field__label">{label}</Label>
      <AriaTextArea className="input" rows={rows} placeholder={placeholder} dir={dir} lang={lang} spellCheck={false} />
      <FieldNotes hint={hint} error={error} warning={warning} />
    </TextField>
  );
}
