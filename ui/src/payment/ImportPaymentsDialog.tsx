import { useState } from 'react';
import type { PaymentFateCode, PaymentPlanView, PlannedPaymentView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge, type Tone } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { ErrorState } from '../kit/ErrorState';
import { FileDrop } from '../kit/FileDrop';
import { Table, type TableColumn } from '../kit/Table';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { NamePair } from '../transmission/NamePair';
import './ArrearsPage.css';

const ACCEPTED = ['.csv', '.txt', '.xlsx', '.xls', '.ods'];
const TONES: Record<PaymentFateCode, Tone> = { new: 'good', known: 'quiet', unmatched: 'attention', faulty: 'wrong' };
const FATES: readonly PaymentFateCode[] = ['new', 'known', 'unmatched', 'faulty'];

/** A list of payments: what it would do row by row, and nothing is written before the one button. */
export function ImportPaymentsDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<PaymentPlanView | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const look = useChange(async (given: File) => commands.planPayments(await host().receiveFile(given), language), {
    onDone: (found, given) => {
      setFile(given);
      setPlan(found);
      setFault(null);
    },
    onFault: setFault,
  });
  const write = useChange(async (given: File) => commands.importPayments(await host().receiveFile(given)), {
    done: (count) => ({ text: t('payment-imported-done', { count }), tone: 'good', undo: count > 0 }),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Dialog
      title={t('payment-import-title')}
      isOpen
      onClose={onClose}
      size="large"
      firm={write.isPending}
      actions={
        <>
          <Button onPress={onClose}>{t('payment-import-leave-action')}</Button>
          <Button kind="main" isDisabled={!file || !plan || plan.new === 0 || write.isPending} onPress={() => file && write.mutate(file)}>
            {t('payment-import-now-action', { count: plan?.new ?? 0 })}
          </Button>
        </>
      }
    >
      <div className="payment-plan">
        {!plan && (
          <FileDrop
            label={t('payment-drop-label')}
            choose={t('payment-choose-action')}
            accept={ACCEPTED}
            isDisabled={look.isPending}
            onFiles={([given]) => given && look.mutate(given)}
          >
            <p className="soft">{t('payment-drop-hint')}</p>
          </FileDrop>
        )}
        {fault !== null && <ErrorState error={fault} />}
        {plan && <Plan plan={plan} />}
      </div>
    </Dialog>
  );
}

function Plan({ plan }: { plan: PaymentPlanView }) {
  const t = useText();
  const format = useFormat();
  const all = plan.new + plan.known + plan.unmatched + plan.faulty;
  const columns: TableColumn<PlannedPaymentView>[] = [
    { id: 'row', name: t('payment-row-heading'), cell: (row) => <Bdi dir="ltr">{format.number(row.row)}</Bdi> },
    { id: 'fate', name: t('payment-fate-heading'), cell: (row) => <Badge tone={TONES[row.fate]}>{t(`payment-${row.fate}-fate`)}</Badge> },
    { id: 'name', name: t('payment-name-heading'), cell: (row) => (row.name ? <NamePair name={row.name} twin /> : <Bdi>{row.value || '–'}</Bdi>) },
    {
      id: 'what',
      name: t('payment-period-heading'),
      cell: (row) =>
        row.fault ? (
          <span className="soft">{row.fault}</span>
        ) : (
          <span>
            <Bdi>{row.months}</Bdi> · <Bdi>{row.amount === null ? '–' : format.money(row.amount)}</Bdi>
          </span>
        ),
    },
  ];
  return (
    <>
      <p className="payment-plan__counts" role="status">
        {FATES.filter((fate) => plan[fate] > 0).map((fate) => (
          <Badge key={fate} tone={TONES[fate]}>
            {t(`payment-${fate}-fate`)} <bdi>{format.number(plan[fate])}</bdi>
          </Badge>
        ))}
      </p>
      <p className="soft">{t('payment-plan-note')}</p>
      {/* It scrolls, so it takes the focus and the keys that scroll. */}
      <div className="payment-plan__rows" tabIndex={0} role="region" aria-label={t('payment-import-title')}>
        <Table label={t('payment-import-title')} columns={columns} rows={plan.rows} rowId={(row) => row.row} />
      </div>
      {all > plan.rows.length && <p className="soft">{t('payment-plan-more-text', { shown: plan.rows.length })}</p>}
    </>
  );
}
