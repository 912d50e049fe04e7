import { useQuery } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { commands } from '../ipc/host';
import { Button } from '../kit/Button';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { useGoOn } from '../shell/goOn';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { navigate } from '../shell/route';
import { BeginAnswer } from './BeginAnswer';
import { useOpenedAnswer } from './queries';
import { ReviewAnswer } from './ReviewAnswer';
import './Answer.css';

/** Noting what the CNSS answered about one transmission: first how it came, then what it would do. */
export function AnswerPage({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const sent = useQuery({
    queryKey: ['transmission', id, language],
    meta: { kinds: ['transmission', 'association', 'setting'] },
    queryFn: () => commands.transmission(id, language),
  });
  const opened = useOpenedAnswer(id);
  const title = sent.data && t('answer-title', { number: sent.data.row.number });
  usePageHead(t('shell-transmissions-name'), title);
  useKey('escape', () => navigate({ room: 'transmission', id }));
  const place = useGoOn();
  const error = sent.error ?? opened.error;
  return (
    <div className="answer-page" ref={place}>
      <header className="answer-page__head">
        <Button kind="plain" icon={<ChevronLeft size={16} aria-hidden className="icon--directed" />} onPress={() => navigate({ room: 'transmission', id })}>
          {t('answer-back-action')}
        </Button>
        <h2 className="answer-page__title">{title}</h2>
      </header>
      {error ? (
        <ErrorState
          error={error}
          onRetry={() => {
            void sent.refetch();
            void opened.refetch();
          }}
        />
      ) : !sent.data || opened.data === undefined ? (
        <Skeleton lines={6} />
      ) : opened.data === null ? (
        <BeginAnswer id={id} rows={sent.data.row.rows} />
      ) : (
        <ReviewAnswer id={id} answer={opened.data} />
      )}
    </div>
  );
}
