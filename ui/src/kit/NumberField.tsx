import { Minus, Plus } from 'lucide-react';
import { Button, Group, I18nProvider, Input, Label, NumberField as AriaNumberField, type NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components';
import { useText } from '../l10n/useText';
import { FieldNotes, fieldClass, type FieldProps } from './Field';
import './NumberField.css';

export interface NumberFieldProps extends FieldProps, Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  /** The unit, shown after the number: «DH». */
  unit?: string;
  placeholder?: string;
}

/** A number with steps. Give `step` so that the buttons and the arrows mean something. */
export function NumberField({ label, hint, error, warning, hideLabel, unit, placeholder, ...rest }: NumberFieldProps) {
  const t = useText();
  return (
    // Figures as on the papers, «1 234,50» in either language: Morocco's own data would group by points.
    <I18nProvider locale="fr-FR">
      {/* What is typed stays as typed: steps are for the buttons, an amount is never rounded to them. */}
      <AriaNumberField commitBehavior="validate" incrementAriaLabel={t('kit-increase-label')} decrementAriaLabel={t('kit-decrease-label')} {...rest} isInvalid={Boolean(error)} className={fieldClass('number-field', { error, warning, hideLabel: hideLabel ?? false })}>
        <Label className="field__label">{label}</Label>
        <Group className="input number-field__group">
          <Input className="number-field__input" dir="ltr" placeholder={placeholder} />
          {unit && <span className="number-field__unit">{unit}</span>}
          <Button slot="decrement" className="number-field__step">
            <Minus size={14} aria-hidden />
          </Button>
          <Button slot="increment" className="number-field__step">
            <Plus size={14} aria-hidden />
          </Button>
        </Group>
        <FieldNotes hint={hint} error={error} warning={warning} />
      </AriaNumberField>
    </I18nProvider>
  );
}
