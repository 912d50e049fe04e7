import { CalendarClock, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { paperLanguages } from '../dossier/paperLanguages';
import type { ClockCode, ClockQuery, ClockView, PaperLanguageCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { usePages } from '../ipc/usePages';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Menu } from '../kit/Menu';
import { Select } from '../kit/Select';
import { Skeleton } from '../kit/Skeleton';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { usePageHead } from '../shell/pageHead';
import type { PageProps } from '../shell/routes';
import { NamePair } from '../transmission/NamePair';
import { ClockDay, ClockWords, openClock } from './ClockRows';
import { PERIODS, daysOf, useToday, type Period } from './period';
import './ClocksPage.css';

const KINDS: readonly ClockCode[] = ['registered-letter', 'change', 'arrears', 'certificate', 'age', 'piece', 'waiting'];
const EVERY = 'every';

/** Everything that runs out for members, the earliest first, by kind and period, and as a calendar. */
export function ClocksPage({ route }: PageProps) {
  const asked = PERIODS.find((period) => period === route.filter);
  const today = useToday();
  if (!today) return <Skeleton lines={6} />;
  return <Clocks key={asked} first={asked ?? 'quarter'} today={today} />;
}

function Clocks({ first, today }: { first: Period; today: string }) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [period, setPeriod] = useState<Period>(first);
  const [kind, setKind] = useState<ClockCode | typeof EVERY>(EVERY);
  const query: ClockQuery = { ...daysOf(period, today), kind: kind === EVERY ? null : kind };
  const list = usePages({
    key: ['clock', 'list', query, language],
    kinds: ['member', 'clock', 'contribution-payment', 'association', 'setting'],
    read: (offset, count) => commands.listClocks(query, offset, count, language),
  });
  const save = useChange(async (of: PaperLanguageCode) => commands.savePaper(await commands.clockCalendar(query, of)), {
    done: (place) => (place === null ? null : { text: t('clock-calendar-done', { place }), tone: 'good' }),
  });
  usePageHead(t('clock-room-name'), list.first && format.number(list.total));
  const counted = (code: ClockCode) => list.first?.counts.find((count) => count.kind === code)?.all ?? 0;
  const columns: TableColumn<ClockView & { key: number }>[] = [
    { id: 'day', name: t('clock-due-heading'), cell: (row) => <ClockDay clock={row} /> },
    { id: 'member', name: t('clock-name-heading'), cell: (row) => <NamePair name={row.name} twin /> },
    { id: 'what', name: t('clock-what-heading'), cell: (row) => <ClockWords clock={row} /> },
  ];
  return (
    <div className="clocks-page">
      <div className="clocks-page__bar">
        <Select
          label={t('clock-period-label')}
          value={period}
          onChange={setPeriod}
          choices={PERIODS.map((id) => ({ id, name: t(`clock-${id}-title`) }))}
        />
        <Select
          label={t('clock-kind-label')}
          value={kind}
          onChange={setKind}
          choices={[
            { id: EVERY, name: t('clock-every-name') },
            ...KINDS.map((id) => ({ id, name: t(`clock-${id}-name`), ...(kind === EVERY && list.first ? { detail: format.number(counted(id)) } : {}) })),
          ]}
        />
        <span className="clocks-page__gap" />
        <Menu
          label={t('clock-calendar-action')}
          trigger={
            <Button icon={<CalendarPlus size={16} aria-hidden />} isDisabled={list.total === 0 || save.isPending}>
              {t('clock-calendar-action')}
            </Button>
          }
          actions={paperLanguages(t).map((of) => ({ ...of, onAction: () => save.mutate(of.id) }))}
        />
      </div>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : !list.rows ? (
        <Skeleton lines={6} />
      ) : list.rows.length === 0 ? (
        <EmptyState icon={<CalendarClock size={26} aria-hidden />} title={t('clock-none-title')}>
          {t('clock-none-text')}
        </EmptyState>
      ) : (
        <Table label={t('clock-room-name')} columns={columns} rows={list.rows.map((row, key) => ({ ...row, key }))} rowId={(row) => row.key} onRow={openClock} />
      )}
      {list.hasMore && (
        <Button isDisabled={list.isReading} onPress={list.more}>
          {t('clock-next-action')}
        </Button>
      )}
    </div>
  );
}
