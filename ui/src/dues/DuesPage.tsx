import { useQuery } from '@tanstack/react-query';
import { FileText, HandCoins, IdCard, Mail, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { DuesYearView, LateDuesView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { usePages } from '../ipc/usePages';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Select } from '../kit/Select';
import { Skeleton } from '../kit/Skeleton';
import { Table, type TableColumn } from '../kit/Table';
import { Tabs } from '../kit/Tabs';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { LettersDialog } from '../letter/LettersDialog';
import { MadePaperDialog } from '../paper/PaperDialog';
import { usePageHead } from '../shell/pageHead';
import { NamePair } from '../transmission/NamePair';
import { CardsDialog } from './CardsDialog';
import { PayDialog } from './PayDialog';
import { Receipts } from './Receipts';
import { YearForm } from './YearForm';
import './DuesPage.css';

/** The association's own dues: what is asked for a year, who is late, the receipts, the papers of membership. */
export function DuesPage() {
  const t = useText();
  const years = useQuery({ queryKey: ['dues', 'years'], meta: { kinds: ['dues'] }, queryFn: () => commands.duesYears() });
  usePageHead(t('dues-room-name'));
  if (years.error) return <ErrorState error={years.error} onRetry={() => void years.refetch()} />;
  if (!years.data) return <Skeleton lines={6} />;
  return <Dues years={years.data.years} today={years.data.today} />;
}

function Dues({ years, today }: { years: readonly DuesYearView[]; today: string }) {
  const t = useText();
  const format = useFormat();
  const now = Number(today.slice(0, 4));
  const [chosen, setChosen] = useState<number | null>(null);
  const [isSetting, setSetting] = useState(false);
  const [dialog, setDialog] = useState<'form' | 'cards' | 'letters' | 'pay' | null>(null);
  const asked = years.find((one) => one.year === chosen) ?? years.find((one) => one.year === now) ?? years[0];
  const close = () => setDialog(null);
  return (
    <div className="dues-page">
      <div className="dues-page__bar">
        {asked && (
          <Select label={t('dues-year-heading')} value={String(asked.year)} onChange={(year) => setChosen(Number(year))} choices={years.map((one) => ({ id: String(one.year), name: String(one.year) }))} />
        )}
        {asked && (
          <p className="dues-page__asked">
            <strong>
              <Bdi>{format.money(asked.amount)}</Bdi>
            </strong>{' '}
            <span className="soft">{t('dues-due-text', { date: format.date(asked.dueOn) })}</span>
          </p>
        )}
        {asked && !isSetting && (
          <Button icon={<Pencil size={16} aria-hidden />} onPress={() => setSetting(true)}>
            {t('dues-set-action')}
          </Button>
        )}
        <span className="dues-page__gap" />
        <Button icon={<FileText size={16} aria-hidden />} onPress={() => setDialog('form')}>
          {t('dues-form-action')}
        </Button>
        <Button icon={<IdCard size={16} aria-hidden />} onPress={() => setDialog('cards')}>
          {t('dues-cards-action')}
        </Button>
        {asked && (
          <Button kind={isSetting ? 'usual' : 'main'} onPress={() => setDialog('pay')}>
            {t('dues-pay-action')}
          </Button>
        )}
      </div>
      {isSetting && <YearForm asked={asked} now={now} onDone={() => setSetting(false)} onSet={setChosen} />}
      {asked ? (
        <Tabs
          label={t('dues-room-name')}
          tabs={[
            { id: 'late', name: t('dues-late-title'), panel: <Late asked={asked} onLetters={() => setDialog('letters')} /> },
            { id: 'receipts', name: t('dues-receipts-title'), panel: <AllReceipts /> },
          ]}
        />
      ) : (
        !isSetting && (
          <Card>
            <EmptyState
              icon={<HandCoins size={26} aria-hidden />}
              title={t('dues-none-title')}
              actions={
                <Button kind="main" icon={<Pencil size={16} aria-hidden />} onPress={() => setSetting(true)}>
                  {t('dues-set-action')}
                </Button>
              }
            >
              {t('dues-none-text')}
            </EmptyState>
          </Card>
        )
      )}
      {dialog === 'form' && <MadePaperDialog title={t('dues-form-title')} make={(language) => commands.membershipForm(null, language)} onClose={close} />}
      {dialog === 'cards' && <CardsDialog year={asked?.year ?? now} onClose={close} />}
      {dialog === 'letters' && asked && <LettersDialog kind={{ kind: 'dues', year: asked.year }} to={{ who: 'concerned' }} onClose={close} />}
      {dialog === 'pay' && asked && <PayDialog year={asked} owing={null} member={null} today={today} onClose={close} />}
    </div>
  );
}

/** Members who still owe, by name; each pays in place. */
function Late({ asked, onLetters }: { asked: DuesYearView; onLetters: () => void }) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [paying, setPaying] = useState<LateDuesView | null>(null);
  const today = useQuery({ queryKey: ['dues', 'years'], meta: { kinds: ['dues'] }, queryFn: () => commands.duesYears() }).data?.today ?? asked.dueOn;
  const list = usePages({
    key: ['dues', 'late', asked.year, language],
    kinds: ['dues', 'member'],
    read: (offset, count) => commands.listLateDues(asked.year, offset, count, language),
  });
  const columns: TableColumn<LateDuesView>[] = [
    { id: 'name', name: t('dues-name-heading'), cell: (row) => <NamePair name={row.name} twin /> },
    { id: 'number', name: t('payment-number-heading'), cell: (row) => <Bdi dir="ltr">{row.number || '–'}</Bdi> },
    { id: 'paid', name: t('payment-paid-heading'), end: true, cell: (row) => <Bdi>{format.money(row.paid)}</Bdi> },
    { id: 'owing', name: t('dues-owing-heading'), end: true, cell: (row) => <Bdi>{format.money(row.owing)}</Bdi> },
    {
      id: 'pay',
      name: <span className="visually-hidden">{t('dues-pay-action')}</span>,
      cell: (row) => (
        <Button kind="plain" size="small" onPress={() => setPaying(row)}>
          {t('dues-pay-this-action')}
          <span className="visually-hidden">
            {' '}
            <NamePair name={row.name} />
          </span>
        </Button>
      ),
    },
  ];
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (!list.rows) return <Skeleton lines={6} />;
  if (list.rows.length === 0) {
    const isEarly = today <= asked.dueOn;
    return (
      <Card>
        <EmptyState title={t(isEarly ? 'dues-early-title' : 'dues-all-paid-title')}>
          {isEarly ? t('dues-early-text', { date: format.date(asked.dueOn) }) : t('dues-all-paid-text', { year: String(asked.year) })}
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className="dues-page__list">
      <div className="dues-page__bar">
        <p className="dues-page__asked">{t('dues-late-count', { members: list.total, year: String(asked.year) })}</p>
        <Button icon={<Mail size={16} aria-hidden />} onPress={onLetters}>
          {t('payment-letters-action')}
        </Button>
      </div>
      <Table label={t('dues-late-title')} columns={columns} rows={list.rows} rowId={(row) => row.member} />
      {list.hasMore && (
        <Button isDisabled={list.isReading} onPress={list.more}>
          {t('payment-more-action')}
        </Button>
      )}
      {paying && <PayDialog year={asked} owing={paying.owing} member={{ id: paying.member, name: paying.name }} today={today} onClose={() => setPaying(null)} />}
    </div>
  );
}

function AllReceipts() {
  const t = useText();
  const list = usePages({ key: ['dues', 'receipts'], kinds: ['dues', 'member'], read: (offset, count) => commands.listReceipts(offset, count) });
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (!list.rows) return <Skeleton lines={6} />;
  return (
    <div className="dues-page__list">
      <Receipts rows={list.rows} />
      {list.hasMore && (
        <Button isDisabled={list.isReading} onPress={list.more}>
          {t('payment-more-action')}
        </Button>
      )}
    </div>
  );
}
