import type { Ref } from 'react';
import { Input, Label, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { FieldNotes, fieldClass, type FieldProps } from './Field';

export interface TextFieldProps extends FieldProps, Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  placeholder?: string;
  /** Of what is typed, where it is not that of the window: a CIN is `ltr`. */
  dir?: 'ltr' | 'rtl' | 'auto';
  lang?: 'fr' | 'ar';
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField({ label, hint, error, warning, hideLabel, placeholder, dir, lang, inputRef, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={fieldClass('text-field', { error, warning, hideLabel: hideLabel ?? false })}>
      <Label className="field__label">{label}</Label>
      <Input className="input" placeholder={placeholder} dir={dir} lang={lang} ref={inputRef} spellCheck={false} autoComplete="off" />
      <FieldNotes hint={hint} error={error} warning={warning} />
    </AriaTextField>
  );
}
