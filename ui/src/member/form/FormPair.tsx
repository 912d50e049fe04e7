import { useQuery } from '@tanstack/react-query';
import { Sparkles } from 'lucide-react';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { commands } from '../../ipc/host';
import { useLanguage, useText } from '../../l10n/useText';
import { FormText } from './FormText';
import { useField, useForm } from './useForm';
import '../../kit/PairField.css';
import './FormPair.css';

interface FormPairProps {
  label: string;
  /** Paths of the two spellings. */
  ar: string;
  latin: string;
  /** A part of a person's name: one spelling proposes the other. */
  part?: 'last' | 'first';
  autoFocus?: boolean;
}

/** Twin fields of the form, Arabic at the right and Latin at the left. Where one is empty, the other proposes it. */
export function FormPair({ label, ar, latin, part, autoFocus = false }: FormPairProps) {
  const t = useText();
  const { language } = useLanguage();
  const fields = {
    ar: <FormText key="ar" path={ar} label={t('kit-pair-arabic-label', { label })} hideLabel dir="rtl" lang="ar" autoFocus={autoFocus && language === 'ar'} />,
    latin: <FormText key="latin" path={latin} label={t('kit-pair-latin-label', { label })} hideLabel dir="ltr" lang="fr" autoFocus={autoFocus && language === 'fr'} />,
  };
  return (
    <Field label={label}>
      <div className="pair-field">{language === 'ar' ? [fields.ar, fields.latin] : [fields.latin, fields.ar]}</div>
      {part && <Spellings part={part} ar={ar} latin={latin} />}
    </Field>
  );
}

function Spellings({ part, ar, latin }: { part: 'last' | 'first'; ar: string; latin: string }) {
  const arabic = useField(ar);
  const other = useField(latin);
  if (arabic.text.trim() !== '' && other.text.trim() === '') return <Proposals part={part} from={arabic.text} to={latin} lang="fr" />;
  if (other.text.trim() !== '' && arabic.text.trim() === '') return <Proposals part={part} from={other.text} to={ar} lang="ar" />;
  return null;
}

function Proposals({ part, from, to, lang }: { part: 'last' | 'first'; from: string; to: string; lang: 'fr' | 'ar' }) {
  const t = useText();
  const form = useForm();
  const { data = [] } = useQuery({
    queryKey: ['member', 'spelling', part, from],
    queryFn: () => commands.spellings(part, from),
    placeholderData: (last) => last ?? [],
  });
  if (data.length === 0) return null;
  return (
    <div className="form-pair__proposals" role="group" aria-label={t('member-form-proposals-label')}>
      <Sparkles size={14} aria-hidden />
      {data.map((spelling) => (
        <Button key={spelling.text} kind="plain" size="small" onPress={() => void form.put(to, spelling.text)}>
          <bdi lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
            {spelling.text}
          </bdi>
          <span className="form-pair__why">{spelling.members > 0 ? t('member-form-spelling-known-hint', { members: spelling.members }) : t('member-form-spelling-guess-hint')}</span>
        </Button>
      ))}
    </div>
  );
}
