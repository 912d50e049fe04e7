import type { ReactNode } from 'react';
import { useLanguage, useText } from '../l10n/useText';
import { Field } from './Field';
import { TextField } from './TextField';
import './PairField.css';

/** A value in both scripts. */
export interface Pair {
  ar: string;
  fr: string;
}

interface PairFieldProps {
  label: string;
  value: Pair;
  onChange: (value: Pair) => void;
  /** Leaving one of the two. */
  onBlur?: (script: 'ar' | 'fr') => void;
  errorAr?: ReactNode;
  errorFr?: ReactNode;
  warningAr?: ReactNode;
  warningFr?: ReactNode;
  hint?: ReactNode;
  /** Beneath the pair: a proposal from the other script. */
  children?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** Twin fields on one line, Arabic at the right and Latin at the left in both languages; the order of the keyboard is that of reading. */
export function PairField({ label, value, onChange, onBlur, errorAr, errorFr, warningAr, warningFr, hint, children, isRequired, isDisabled, autoFocus }: PairFieldProps) {
  const t = useText();
  const { language } = useLanguage();
  const field = (script: 'ar' | 'fr') => (
    <TextField
      key={script}
      hideLabel
      label={t(script === 'ar' ? 'kit-pair-arabic-label' : 'kit-pair-latin-label', { label })}
      placeholder={t(script === 'ar' ? 'kit-pair-arabic-hint' : 'kit-pair-latin-hint')}
      dir={script === 'ar' ? 'rtl' : 'ltr'}
      lang={script}
      value={value[script]}
      onChange={(text) => onChange({ ...value, [script]: text })}
      onBlur={() => onBlur?.(script)}
      error={script === 'ar' ? errorAr : errorFr}
      warning={script === 'ar' ? warningAr : warningFr}
      isRequired={isRequired ?? false}
      isDisabled={isDisabled ?? false}
      autoFocus={Boolean(autoFocus) && script === language}
    />
  );
  return (
    <Field label={label} hint={hint} aside={children}>
      <div className="pair-field">{language === 'ar' ? [field('ar'), field('fr')] : [field('fr'), field('ar')]}</div>
    </Field>
  );
}
