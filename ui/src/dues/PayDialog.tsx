import { useState } from 'react';
import type { DuesInput, DuesYearView, MeansCode, PaperLanguageCode, PaperView, PersonNameView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { DateField } from '../kit/DateField';
import { Dialog } from '../kit/Dialog';
import { Fields } from '../kit/Field';
import { Select } from '../kit/Select';
import { TextField } from '../kit/TextField';
import { useFault } from '../l10n/useFault';
import { useFormat, useText } from '../l10n/useText';
import { MemberPicker } from '../member/MemberPicker';
import { PaperDialog } from '../paper/PaperDialog';
import { PaperLanguage } from '../paper/PaperLanguage';
import { NamePair } from '../transmission/NamePair';
import './PayDialog.css';

const MEANS: readonly MeansCode[] = ['cash', 'cheque', 'transfer'];

interface PayDialogProps {
  year: DuesYearView;
  /** What is still owed, where it is known. */
  owing: string | null;
  /** Who pays; null: to be picked. */
  member: { id: number; name: PersonNameView | null } | null;
  today: string;
  onClose: () => void;
}

/** Dues taken at the desk, then the numbered receipt with its stub. */
export function PayDialog({ year, owing, member, today, onClose }: PayDialogProps) {
  const t = useText();
  const format = useFormat();
  const [picked, setPicked] = useState<number | null>(null);
  const [amount, setAmount] = useState(owing === null ? '' : format.amount(owing));
  const [paidOn, setPaidOn] = useState<string | null>(today);
  const [means, setMeans] = useState<MeansCode>('cash');
  const [reference, setReference] = useState('');
  const [language, setLanguage] = useState<PaperLanguageCode>('both');
  const [made, setMade] = useState<PaperView | null>(null);
  const [beyond, setBeyond] = useState(false);
  const fault = useFault({ amount, 'paid-on': paidOn ? format.date(paidOn) : '' });
  const pay = useChange((input: DuesInput) => commands.payDues(input, language), {
    onDone: setMade,
    onFault: (error) => {
      const isBeyond = error instanceof IpcError && error.args['fault'] === 'amount-too-large';
      setBeyond(isBeyond);
      fault.set(isBeyond ? null : error);
    },
  });
  if (made) return <PaperDialog title={t('dues-receipt-number-title', { number: made.number ?? '' })} paper={made.paper} onClose={onClose} />;
  const who = member?.id ?? picked;
  const send = () => {
    if (who !== null && !pay.isPending) pay.mutate({ member: who, year: year.year, amount, paidOn, means, reference });
  };
  return (
    <Dialog
      title={t('dues-pay-title', { year: String(year.year) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('paper-cancel-action')}</Button>
          <Button kind="main" type="submit" form="dues-pay" isDisabled={who === null || paidOn === null || pay.isPending}>
            {t('dues-pay-now-action')}
          </Button>
        </>
      }
    >
      <form
        id="dues-pay"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Fields>
          {member === null ? (
            <MemberPicker label={t('dues-name-heading')} onChange={setPicked} autoFocus />
          ) : (
            member.name && (
              <p className="pay-dialog__name">
                <NamePair name={member.name} twin />
              </p>
            )
          )}
          <TextField
            label={t('payment-amount-label')}
            hint={t('dues-amount-hint')}
            dir="ltr"
            inputMode="decimal"
            value={amount}
            onChange={setAmount}
            autoFocus={member !== null}
            error={beyond ? t('dues-beyond-fault') : fault.of('amount')}
          />
          <Select label={t('dues-means-label')} value={means} onChange={setMeans} choices={MEANS.map((id) => ({ id, name: t(`dues-${id}-name`) }))} />
          {means !== 'cash' && <TextField label={t('dues-reference-label')} dir="ltr" value={reference} onChange={setReference} maxLength={300} />}
          <DateField label={t('payment-paid-on-label')} value={paidOn} onChange={setPaidOn} max={today} error={fault.of('paid-on')} />
          <PaperLanguage value={language} onChange={setLanguage} />
          <p className="soft">{t('dues-pay-recap')}</p>
          {fault.rest && (
            <p className="pay-dialog__fault" role="alert">
              {fault.rest}
            </p>
          )}
        </Fields>
      </form>
    </Dialog>
  );
}
