import { useState } from 'react';
import type { DuesYearInput, DuesYearView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { DateField } from '../kit/DateField';
import { TextField } from '../kit/TextField';
import { useFault } from '../l10n/useFault';
import { useFormat, useText } from '../l10n/useText';
import { DeskForm } from '../paper/DeskForm';

interface YearFormProps {
  /** The year in sight, where one is set. */
  asked: DuesYearView | undefined;
  now: number;
  onDone: () => void;
  onSet: (year: number) => void;
}

/** What is asked for a year, over what stood for it. */
export function YearForm({ asked, now, onDone, onSet }: YearFormProps) {
  const t = useText();
  const format = useFormat();
  const [year, setYear] = useState(String(asked?.year ?? now));
  const [amount, setAmount] = useState(asked ? format.amount(asked.amount) : '');
  const [dueOn, setDueOn] = useState<string | null>(asked?.dueOn ?? null);
  const fault = useFault({ amount, year, 'due-on': dueOn ? format.date(dueOn) : '' });
  const set = useChange((input: DuesYearInput) => commands.setDues(input), {
    done: (_, input) => ({ text: t('dues-set-done', { year: String(input.year) }), tone: 'good', undo: true }),
    onDone: (_, input) => {
      onSet(input.year);
      onDone();
    },
    onFault: fault.set,
  });
  const isYear = /^\d{4}$/.test(year.trim());
  return (
    <DeskForm
      label={t('dues-set-action')}
      action={t('dues-set-save-action')}
      isReady={isYear && amount.trim() !== '' && dueOn !== null}
      isBusy={set.isPending}
      fault={fault.rest}
      onSubmit={() => set.mutate({ year: Number(year), amount, dueOn: dueOn ?? '' })}
      onCancel={onDone}
    >
      <TextField label={t('dues-year-heading')} dir="ltr" inputMode="numeric" value={year} onChange={setYear} maxLength={4} error={fault.of('year')} />
      <TextField label={t('payment-amount-label')} dir="ltr" inputMode="decimal" value={amount} onChange={setAmount} autoFocus error={fault.of('amount')} />
      <DateField label={t('dues-due-label')} value={dueOn} onChange={setDueOn} error={fault.of('due-on')} />
    </DeskForm>
  );
}
