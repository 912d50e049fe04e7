import { useState } from 'react';
import type { TransmissionView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { DateField } from '../kit/DateField';
import { Disclosure } from '../kit/Disclosure';
import { Fields } from '../kit/Field';
import { TextField } from '../kit/TextField';
import { errorText } from '../l10n/errorText';
import { useLanguage, useText } from '../l10n/useText';
import './DeliveryForm.css';

interface DeliveryFormProps {
  one: TransmissionView;
  /** It is what one came for. */
  isFirst: boolean;
}

/** Noting that the agency received it; noting again corrects. */
export function DeliveryForm({ one, isFirst }: DeliveryFormProps) {
  const t = useText();
  if (one.row.state === 'produced') return <Form one={one} isFirst={isFirst} />;
  return (
    <Disclosure title={t('transmission-deliver-again-title')}>
      <Form one={one} isFirst={false} />
    </Disclosure>
  );
}

function Form({ one, isFirst }: DeliveryFormProps) {
  const t = useText();
  const { language } = useLanguage();
  const { row } = one;
  const [on, setOn] = useState<string | null>(row.receivedOn ?? one.today);
  const [receipt, setReceipt] = useState(one.receipt);
  const [fault, setFault] = useState<unknown>(null);
  const note = useChange((day: string) => commands.deliverTransmission(row.id, day, receipt), {
    done: () => ({ text: t('transmission-delivered-status', { number: row.number }), tone: 'good' }),
    onDone: () => setFault(null),
    onFault: setFault,
  });
  return (
    <form
      className="delivery-form"
      aria-label={t('transmission-deliver-title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (on) note.mutate(on);
      }}
    >
      <Fields>
        <DateField
          label={t('transmission-deliver-date-label')}
          value={on}
          onChange={setOn}
          min={row.closedOn}
          max={one.today}
          autoFocus={isFirst}
          error={fault ? errorText(language, fault) : undefined}
        />
        <TextField label={t('transmission-deliver-receipt-label')} hint={t('transmission-deliver-receipt-hint')} dir="auto" value={receipt} onChange={setReceipt} maxLength={500} />
      </Fields>
      <Button type="submit" kind={row.state === 'produced' ? 'main' : 'usual'} isDisabled={!on || note.isPending}>
        {t('transmission-deliver-action')}
      </Button>
    </form>
  );
}
