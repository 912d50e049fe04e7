import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChartColumn, ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import type { AnswerStatisticsView, CauseView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { DateField } from '../kit/DateField';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { navigate } from '../shell/route';
import { OutcomeBadge } from './OutcomeBadge';
import './Answer.css';

/** Why the CNSS rejected dossiers in a time, and how many of them were accepted since. */
export function StatisticsPage() {
  const t = useText();
  const { language } = useLanguage();
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const found = useQuery({
    queryKey: ['transmission', 'statistics', from, to, language],
    meta: { kinds: ['transmission', 'dossier', 'member'] },
    queryFn: () => commands.answerStatistics(from, to, language),
    placeholderData: keepPreviousData,
  });
  usePageHead(t('shell-transmissions-name'), t('answer-statistics-title'));
  useKey('escape', () => navigate({ room: 'transmission' }));
  return (
    <div className="answer-page">
      <header className="answer-page__head">
        <Button kind="plain" icon={<ChevronLeft size={16} aria-hidden className="icon--directed" />} onPress={() => navigate({ room: 'transmission' })}>
          {t('transmission-list-action')}
        </Button>
        <h2 className="answer-page__title">{t('answer-statistics-title')}</h2>
      </header>
      {found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : !found.data ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <div className="answer-period">
            <DateField label={t('answer-from-label')} value={from ?? found.data.from} max={found.data.to} onChange={(day) => day && setFrom(day)} />
            <DateField label={t('answer-to-label')} value={to ?? found.data.to} min={found.data.from} onChange={(day) => day && setTo(day)} />
          </div>
          <Found found={found.data} />
        </>
      )}
    </div>
  );
}

function Found({ found }: { found: AnswerStatisticsView }) {
  const t = useText();
  const format = useFormat();
  if (found.outcomes.length === 0) {
    return (
      <EmptyState icon={<ChartColumn size={26} aria-hidden />} title={t('answer-statistics-none-title')}>
        {t('answer-statistics-none-text')}
      </EmptyState>
    );
  }
  const most = Math.max(1, ...found.causes.map((cause) => cause.rows));
  const columns: TableColumn<CauseView>[] = [
    {
      id: 'cause',
      name: t('answer-cause-column'),
      cell: (cause) => (
        <span className="answer-cause">
          <span>{cause.name}</span>
          <span className="answer-cause__bar" aria-hidden style={{ inlineSize: `${String((cause.rows / most) * 100)}%` }} />
        </span>
      ),
    },
    { id: 'rows', name: t('answer-rejects-column'), end: true, cell: (cause) => <Bdi dir="ltr">{format.number(cause.rows)}</Bdi> },
    { id: 'solved', name: t('answer-solved-column'), end: true, cell: (cause) => <Bdi dir="ltr">{format.number(cause.solved)}</Bdi> },
    {
      id: 'categories',
      name: t('answer-categories-column'),
      cell: (cause) => (
        <ul className="answer-cause__categories">
          {cause.categories.map(({ name, rows }) => (
            <li key={name}>
              {t('answer-outcome-count', { name: name || t('answer-unknown-category-name'), count: rows })}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Card title={t('answer-causes-title')}>
      <div className="answer-sum">
        <p className="answer-sum__outcomes">
          {found.outcomes.map(({ outcome, name, rows }) => (
            <OutcomeBadge key={outcome} outcome={outcome}>
              {t('answer-outcome-count', { name, count: rows })}
            </OutcomeBadge>
          ))}
        </p>
        {found.causes.length > 0 ? <Table label={t('answer-causes-title')} columns={columns} rows={found.causes} rowId={(cause) => cause.code} /> : <p>{t('answer-causes-none-text')}</p>}
      </div>
    </Card>
  );
}
