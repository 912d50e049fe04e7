import { Chip } from '../kit/Chip';
import { Field } from '../kit/Field';
import { useText } from '../l10n/useText';
import { useAnswerChoices } from './queries';

interface ReasonPickerProps {
  chosen: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Why a dossier was rejected, by picking. */
export function ReasonPicker({ chosen, onChange }: ReasonPickerProps) {
  const t = useText();
  const choices = useAnswerChoices();
  return (
    <Field label={t('answer-reasons-label')}>
      <span className="answer-reasons">
        {choices.data?.reasons.map(({ id, name }) => (
          <Chip key={id} isSelected={chosen.includes(id)} onPress={() => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}>
            {name}
          </Chip>
        ))}
      </span>
    </Field>
  );
}
