import { FileUp, HandCoins, Mail } from 'lucide-react';
import { useState } from 'react';
import type { ArrearsView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { usePages } from '../ipc/usePages';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { LettersDialog } from '../letter/LettersDialog';
import { usePageHead } from '../shell/pageHead';
import { navigate } from '../shell/route';
import { NamePair } from '../transmission/NamePair';
import { ImportPaymentsDialog } from './ImportPaymentsDialog';
import './ArrearsPage.css';

/** Members whose contributions to the CNSS are in arrears, those of the oldest debt first. */
export function ArrearsPage() {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [isImporting, setImporting] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const list = usePages({
    key: ['contribution-payment', 'arrears', language],
    kinds: ['contribution-payment', 'member', 'association'],
    read: (offset, count) => commands.listArrears(offset, count, language),
  });
  usePageHead(t('payment-room-name'), list.first && format.number(list.total));
  const columns: TableColumn<ArrearsView>[] = [
    { id: 'name', name: t('payment-name-heading'), cell: (row) => <NamePair name={row.name} twin /> },
    { id: 'number', name: t('payment-number-heading'), cell: (row) => <Bdi dir="ltr">{row.number || '–'}</Bdi> },
    { id: 'months', name: t('payment-months-heading'), end: true, cell: (row) => <Bdi dir="ltr">{format.number(row.months)}</Bdi> },
    { id: 'since', name: t('payment-since-heading'), cell: (row) => <Bdi>{row.since}</Bdi> },
  ];
  return (
    <div className="arrears-page">
      <div className="arrears-page__bar">
        <p className="soft arrears-page__note">{t('payment-arrears-note')}</p>
        <Button icon={<FileUp size={16} aria-hidden />} onPress={() => setImporting(true)}>
          {t('payment-import-action')}
        </Button>
        <Button kind="main" icon={<Mail size={16} aria-hidden />} isDisabled={list.total === 0} onPress={() => setWriting(true)}>
          {t('payment-letters-action')}
        </Button>
      </div>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : !list.rows ? (
        <Skeleton lines={6} />
      ) : list.rows.length === 0 ? (
        <EmptyState icon={<HandCoins size={26} aria-hidden />} title={t('payment-arrears-none-title')}>
          {t('payment-arrears-none-text')}
        </EmptyState>
      ) : (
        <Table label={t('payment-room-name')} columns={columns} rows={list.rows} rowId={(row) => row.member} onRow={(row) => navigate({ room: 'member', id: row.member, section: 'account' })} />
      )}
      {list.hasMore && (
        <Button isDisabled={list.isReading} onPress={list.more}>
          {t('payment-more-action')}
        </Button>
      )}
      {isImporting && <ImportPaymentsDialog onClose={() => setImporting(false)} />}
      {isWriting && <LettersDialog kind={{ kind: 'arrears' }} to={{ who: 'concerned' }} onClose={() => setWriting(false)} />}
    </div>
  );
}
