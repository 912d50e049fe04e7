import { useState } from 'react';
import type { AccountPeriodView, PaymentInput } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { isCode } from '../ipc/error';
import { DateField } from '../kit/DateField';
import { TextField } from '../kit/TextField';
import { errorText } from '../l10n/errorText';
import { useFault } from '../l10n/useFault';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { DeskForm } from '../paper/DeskForm';

interface PaymentFormProps {
  member: number;
  /** The period that is paid, where one was pressed. */
  of: AccountPeriodView | null;
  today: string;
  onDone: () => void;
}

/** A payment to the CNSS as the member's receipt says it. */
export function PaymentForm({ member, of, today, onDone }: PaymentFormProps) {
  const t = useText();
  const format = useFormat();
  const { language } = useLanguage();
  const [months, setMonths] = useState(of?.typed ?? '');
  const [amount, setAmount] = useState(of?.left ? format.amount(of.left) : '');
  const [paidOn, setPaidOn] = useState<string | null>(today);
  const [reference, setReference] = useState('');
  const [monthsFault, setMonthsFault] = useState<string | undefined>(undefined);
  const fault = useFault({ amount, 'paid-on': paidOn ? format.date(paidOn) : '' });
  const note = useChange((input: PaymentInput) => commands.notePayment(member, input), {
    done: () => ({ text: t('payment-noted-done'), tone: 'good', undo: true }),
    onDone,
    onFault: (error) => {
      const isMonths = isCode(error, 'period-faulty');
      setMonthsFault(isMonths ? errorText(language, error) : undefined);
      fault.set(isMonths ? null : error);
    },
  });
  return (
    <DeskForm
      label={t('payment-form-title')}
      action={t('payment-note-action')}
      isReady={months.trim() !== '' && amount.trim() !== ''}
      isBusy={note.isPending}
      fault={fault.rest}
      onSubmit={() => note.mutate({ months, amount, paidOn, reference })}
      onCancel={onDone}
    >
      <TextField label={t('payment-months-label')} hint={t('payment-months-hint')} dir="auto" value={months} onChange={setMonths} autoFocus={of === null} error={monthsFault} />
      <TextField label={t('payment-amount-label')} dir="ltr" inputMode="decimal" value={amount} onChange={setAmount} autoFocus={of !== null} error={fault.of('amount')} />
      <DateField label={t('payment-paid-on-label')} value={paidOn} onChange={setPaidOn} max={today} error={fault.of('paid-on')} />
      <TextField label={t('payment-reference-label')} dir="ltr" value={reference} onChange={setReference} maxLength={60} />
    </DeskForm>
  );
}
