import { useInfiniteQuery } from '@tanstack/react-query';
import { OutcomeBadge } from '../answer/OutcomeBadge';
import type { TransmissionLineView, TransmissionView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { Table, type TableColumn } from '../kit/Table';
import { useLanguage, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { Differences } from './Differences';
import { NamePair } from './NamePair';

const LINES = 200;

/** The rows that were sealed: what each told, what the CNSS answered, and where the dossier stands today. */
export function TransmissionLines({ one }: { one: TransmissionView }) {
  const t = useText();
  const { language } = useLanguage();
  const { id } = one.row;
  const lines = useInfiniteQuery({
    queryKey: ['transmission', id, 'lines', language],
    meta: { kinds: ['transmission', 'dossier', 'member'] },
    queryFn: ({ pageParam }) => commands.transmissionLines(id, pageParam, LINES, language),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < LINES ? undefined : pages.length * LINES),
  });
  const isTold = one.row.rows > one.row.dossiers;
  const told: TableColumn<TransmissionLineView> = {
    id: 'movement',
    name: t('transmission-movement-column'),
    cell: (line) => (
      <>
        {line.movementName}
        <Differences changes={line.changes} reason={line.reason} />
      </>
    ),
  };
  const answered: TableColumn<TransmissionLineView> = { id: 'answer', name: t('transmission-answer-column'), cell: (line) => <Answered line={line} /> };
  const columns: TableColumn<TransmissionLineView>[] = [
    {
      id: 'dossier',
      name: t('transmission-dossier-column'),
      cell: (line) => (
        <>
          <Bdi dir="ltr">{line.dossier}</Bdi>
          {line.attempt > 1 && <p className="soft">{t('transmission-attempt-text', { attempt: line.attempt })}</p>}
        </>
      ),
    },
    { id: 'member', name: t('transmission-member-column'), cell: (line) => (line.name ? <NamePair name={line.name} twin /> : <span className="soft">{t('transmission-erased-name')}</span>) },
    ...(isTold ? [told] : []),
    ...(one.row.answered > 0 ? [answered] : []),
    { id: 'state', name: t('transmission-now-column'), cell: (line) => line.state },
  ];
  return (
    <Card title={t('transmission-lines-title')} aside={t('transmission-count-name', { count: one.row.dossiers })}>
      {lines.isError ? (
        <ErrorState error={lines.error} onRetry={() => void lines.refetch()} />
      ) : !lines.data ? (
        <Skeleton lines={4} />
      ) : (
        <Table
          label={t('transmission-lines-title')}
          columns={columns}
          rows={lines.data.pages.flat()}
          rowId={(line) => line.line}
          onRow={(line) => line.member !== null && navigate({ room: 'member', id: line.member })}
        />
      )}
      {lines.hasNextPage && (
        <Button size="small" isDisabled={lines.isFetchingNextPage} onPress={() => void lines.fetchNextPage()}>
          {t('transmission-more-lines-action')}
        </Button>
      )}
    </Card>
  );
}

function Answered({ line }: { line: TransmissionLineView }) {
  const { answer } = line;
  if (!answer) return <span className="soft">–</span>;
  const besides = [answer.registration, ...answer.reasons.map(({ name }) => name), answer.remark].filter(Boolean);
  return (
    <>
      <OutcomeBadge outcome={answer.outcome}>{answer.name}</OutcomeBadge>
      <ul className="soft">
        {besides.map((words) => (
          <li key={words}>
            <Bdi>{words}</Bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
