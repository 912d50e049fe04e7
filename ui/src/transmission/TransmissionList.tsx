import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ChartColumn, ListChecks, Plus, Send, Users } from 'lucide-react';
import type { TransmissionRow } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { navigate } from '../shell/route';
import { newDraft } from './draft';
import { AnsweredBadge, StateBadge } from './StateBadge';
import './TransmissionList.css';

const PAGE = 100;

function begin(): void {
  newDraft();
  navigate({ room: 'transmission', id: 'new' });
}

/** Every transmission, the latest first. */
export function TransmissionList() {
  const t = useText();
  const { language } = useLanguage();
  const format = useFormat();
  const list = useInfiniteQuery({
    queryKey: ['transmission', 'list', language],
    meta: { kinds: ['transmission', 'association', 'setting'] },
    queryFn: ({ pageParam }) => commands.listTransmissions(pageParam, PAGE, language),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length > 0 && read < last.total ? read : undefined;
    },
  });
  const total = list.data?.pages[0]?.total;
  usePageHead(t('shell-transmissions-name'), total === undefined ? undefined : format.number(total));
  useKey('n', begin);
  const columns: TableColumn<TransmissionRow>[] = [
    {
      id: 'number',
      name: t('transmission-number-column'),
      cell: (row) => (
        <Bdi dir="ltr" className="transmission-list__number">
          {row.number}
        </Bdi>
      ),
    },
    { id: 'date', name: t('transmission-date-column'), cell: (row) => <Bdi dir="ltr">{format.date(row.closedOn)}</Bdi> },
    { id: 'agency', name: t('transmission-agency-column'), cell: (row) => <Bdi>{row.agency || '–'}</Bdi> },
    { id: 'dossiers', name: t('transmission-dossiers-column'), end: true, cell: (row) => <Bdi dir="ltr">{format.number(row.dossiers)}</Bdi> },
    {
      id: 'answered',
      name: t('transmission-answered-column'),
      end: true,
      cell: (row) => (row.answered > 0 ? t('answer-card-count', { answered: row.answered, rows: row.rows }) : <span className="soft">–</span>),
    },
    {
      id: 'state',
      name: t('transmission-state-column'),
      cell: (row) => (
        <span className="transmission-list__state">
          <StateBadge state={row.state} />
          <AnsweredBadge row={row} />
          {row.isLate && <Badge tone="wrong">{t('transmission-late-name')}</Badge>}
          {row.receivedOn && row.state === 'delivered' && (
            <Bdi dir="ltr" className="soft">
              {format.date(row.receivedOn)}
            </Bdi>
          )}
        </span>
      ),
    },
    {
      id: 'seal',
      name: t('transmission-seal-column'),
      cell: (row) => (
        <Bdi dir="ltr" className="transmission-list__seal">
          {row.seal} …
        </Bdi>
      ),
    },
  ];
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={6} />;
  if (total === 0) return <NoTransmissions />;
  return (
    <div className="transmission-list">
      <div className="transmission-list__actions">
        <Button kind="main" icon={<Plus size={16} aria-hidden />} onPress={begin}>
          {t('transmission-new-action')}
        </Button>
        <kbd>N</kbd>
        <span className="transmission-list__others">
          <Button icon={<ListChecks size={16} aria-hidden />} onPress={() => navigate({ room: 'transmission', section: 'mends' })}>
            {t('mend-title')}
          </Button>
          <Button icon={<ChartColumn size={16} aria-hidden />} onPress={() => navigate({ room: 'transmission', section: 'statistics' })}>
            {t('answer-statistics-action')}
          </Button>
        </span>
      </div>
      <Table
        label={t('shell-transmissions-name')}
        columns={columns}
        rows={list.data.pages.flatMap((page) => page.rows)}
        rowId={(row) => row.id}
        onRow={(row) => navigate({ room: 'transmission', id: row.id })}
      />
      {list.hasNextPage && (
        <div className="transmission-list__more">
          <Button isDisabled={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t('transmission-older-action')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What to do first. */
function NoTransmissions() {
  const t = useText();
  const { language } = useLanguage();
  const sendable = useQuery({
    queryKey: ['dossier', 'sendable', language],
    meta: { kinds: ['member', 'dossier', 'association', 'setting'] },
    queryFn: () => commands.sendable(language),
  });
  const ready = sendable.data?.groups.reduce((sum, group) => sum + group.dossiers, 0) ?? 0;
  return (
    <EmptyState
      icon={<Send size={26} aria-hidden className="icon--directed" />}
      title={t('transmission-empty-title')}
      actions={
        ready > 0 ? (
          <Button kind="main" autoFocus icon={<Plus size={16} aria-hidden />} onPress={begin}>
            {t('transmission-new-action')}
          </Button>
        ) : (
          <Button kind="main" autoFocus icon={<Users size={16} aria-hidden />} onPress={() => navigate({ room: 'member' })}>
            {t('transmission-members-action')}
          </Button>
        )
      }
    >
      {ready > 0 ? t('transmission-empty-ready-text', { count: ready }) : t('transmission-empty-none-text')}
    </EmptyState>
  );
}
