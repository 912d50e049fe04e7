import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Button } from '../kit/Button';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { shortMoment } from '../l10n/date';
import { useLanguage, useText } from '../l10n/useText';
import { navigate } from './route';
import './HistoryList.css';

const STEP = 50;
/** Kinds whose change may have written to the journal: all of them. */
const KINDS = ['association', 'setting', 'member', 'scan', 'dossier', 'transmission', 'attestation', 'import-profile', 'note'];

/** Numbers as 2026-01 kept in their own direction: in Arabic they would turn round. */
function withNumbersApart(sentence: string): string {
  return sentence.replace(/\d+(?:-\d+)+/g, '\u2066$&\u2069');
}

interface HistoryListProps {
  /** Of one member; without it the whole register's. */
  member?: number;
}

/** What was done, the latest first, with who and when. */
export function HistoryList({ member }: HistoryListProps) {
  const t = useText();
  const { language } = useLanguage();
  const [count, setCount] = useState(STEP);
  const history = useQuery({
    queryKey: ['history', member ?? null, language, count],
    queryFn: () => commands.history(language, member ?? null, 0, count),
    meta: { kinds: KINDS },
    placeholderData: keepPreviousData,
  });
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Skeleton lines={6} />;
  const { entries, total } = history.data;
  if (entries.length === 0) return <p className="soft">{t('shell-history-empty-status')}</p>;
  return (
    <div className="history-list">
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} className="history-list__entry">
            <time dateTime={entry.at} className="history-list__at">
              <bdi dir="ltr">{shortMoment(entry.at)}</bdi>
            </time>
            <div className="history-list__what">
              <span className={entry.undone ? 'history-list__undone' : undefined}>{withNumbersApart(entry.what)}</span>
              {member === undefined && entry.member !== null && (
                <Button kind="plain" size="small" onPress={() => navigate({ room: 'member', id: entry.member ?? 'new' })}>
                  <bdi>{entry.name}</bdi>
                </Button>
              )}
              {entry.undone && <Badge tone="quiet">{t('shell-history-undone-status')}</Badge>}
            </div>
            <span className="soft">{t('shell-history-by-label', { name: entry.who })}</span>
          </li>
        ))}
      </ol>
      {total > entries.length && (
        <Button size="small" onPress={() => setCount(count + STEP)} isPending={history.isFetching}>
          {t('shell-history-more-action')}
        </Button>
      )}
    </div>
  );
}
