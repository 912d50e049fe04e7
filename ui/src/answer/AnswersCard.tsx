import { useQuery } from '@tanstack/react-query';
import { MessageSquareReply } from 'lucide-react';
import type { TransmissionView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { OutcomeBadge } from './OutcomeBadge';
import './Answer.css';

/** What the CNSS answered about a transmission so far, and noting what it answers next. */
export function AnswersCard({ one }: { one: TransmissionView }) {
  const t = useText();
  const { language } = useLanguage();
  const format = useFormat();
  const { id, rows, answered, state } = one.row;
  const answers = useQuery({ queryKey: ['transmission', id, 'answers', language], queryFn: () => commands.listAnswers(id, language) });
  return (
    <Card title={t('answer-card-title')} aside={answered > 0 && t('answer-card-count', { answered, rows })}>
      {answers.isError && <ErrorState error={answers.error} />}
      {one.outcomes.length > 0 && (
        <p className="answer-sum__outcomes">
          {one.outcomes.map(({ outcome, name, rows: count }) => (
            <OutcomeBadge key={outcome} outcome={outcome}>
              {t('answer-outcome-count', { name, count })}
            </OutcomeBadge>
          ))}
        </p>
      )}
      <ul className="answer-card__list">
        {answers.data?.map((answer) => (
          <li key={answer.id}>
            {t('answer-noted-text', { date: format.date(answer.notedOn) })} · <Bdi className="soft">{answer.file || answer.source}</Bdi>
          </li>
        ))}
      </ul>
      {answered === 0 && <p className="soft">{t(state === 'delivered' ? 'answer-card-none-text' : 'answer-card-deliver-text')}</p>}
      <div className="answer-card__actions">
        {one.outcomes.some(({ outcome }) => outcome === 'rejected') && <Button onPress={() => navigate({ room: 'transmission', section: 'mends' })}>{t('mend-title')}</Button>}
        {state === 'delivered' && (
          <Button kind="main" icon={<MessageSquareReply size={16} aria-hidden className="icon--directed" />} onPress={() => navigate({ room: 'transmission', id, section: 'answer' })}>
            {t('answer-begin-action')}
          </Button>
        )}
      </div>
    </Card>
  );
}
