import { useState } from 'react';
import { CopyMenu } from '../attestation/CopyMenu';
import type { ReceiptView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useText } from '../l10n/useText';
import { NamePair } from '../transmission/NamePair';
import { CancelReceiptDialog } from './CancelReceiptDialog';
import './DuesPage.css';

/** Numbered receipts, printed again or cancelled in place. */
export function Receipts({ rows }: { rows: ReceiptView[] }) {
  const t = useText();
  const format = useFormat();
  const columns: TableColumn<ReceiptView>[] = [
    {
      id: 'number',
      name: t('dues-number-heading'),
      cell: (row) => (
        <Bdi dir="ltr" {...(row.cancelledOn ? { className: 'receipts__cancelled' } : {})}>
          {row.number}
        </Bdi>
      ),
    },
    { id: 'name', name: t('dues-name-heading'), cell: (row) => (row.name ? <NamePair name={row.name} twin /> : <span className="soft">{t('attestation-erased-name')}</span>) },
    { id: 'year', name: t('dues-year-heading'), cell: (row) => <Bdi dir="ltr">{row.year}</Bdi> },
    { id: 'amount', name: t('dues-amount-heading'), end: true, cell: (row) => <Bdi>{format.money(row.amount)}</Bdi> },
    {
      id: 'paid',
      name: t('dues-paid-heading'),
      cell: (row) => (
        <span>
          <Bdi dir="ltr">{format.date(row.paidOn)}</Bdi> <span className="soft">{t(`dues-${row.means}-name`)}</span>
        </span>
      ),
    },
    { id: 'actions', name: <span className="visually-hidden">{t('dues-actions-heading')}</span>, cell: (row) => <ReceiptActions of={row} /> },
  ];
  return <Table label={t('dues-receipts-title')} columns={columns} rows={rows} rowId={(row) => row.number} empty={t('dues-receipts-empty')} />;
}

/** Printing again, cancelling; a cancelled one says when and why. */
export function ReceiptActions({ of }: { of: ReceiptView }) {
  const t = useText();
  const format = useFormat();
  const [cancelling, setCancelling] = useState(false);
  return (
    <span className="receipts__actions">
      {of.cancelledOn && <Badge tone="wrong">{t('dues-cancelled-on-name', { date: format.date(of.cancelledOn), reason: of.cancelledWhy })}</Badge>}
      {of.name && <CopyMenu number={of.number} make={(language) => commands.copyReceipt(of.number, language)} />}
      {!of.cancelledOn && (
        <Button kind="plain" size="small" onPress={() => setCancelling(true)}>
          {t('dues-cancel-action')}
          <span className="visually-hidden"> {of.number}</span>
        </Button>
      )}
      {cancelling && <CancelReceiptDialog receipt={of} onClose={() => setCancelling(false)} />}
    </span>
  );
}
