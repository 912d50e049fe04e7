import { paperLanguages } from '../dossier/paperLanguages';
import type { PaperLanguageCode } from '../ipc/bindings';
import { Field } from '../kit/Field';
import { Segmented } from '../kit/Segmented';
import { useText } from '../l10n/useText';

interface PaperLanguageProps {
  value: PaperLanguageCode;
  onChange: (language: PaperLanguageCode) => void;
}

/** The language of a paper, chosen apart from the window's. */
export function PaperLanguage({ value, onChange }: PaperLanguageProps) {
  const t = useText();
  return (
    <Field label={t('paper-language-label')}>
      <Segmented label={t('paper-language-label')} choices={paperLanguages(t)} value={value} onChange={onChange} />
    </Field>
  );
}
