import { useQuery } from '@tanstack/react-query';
import { commands } from '../ipc/host';
import { Card } from '../kit/Card';
import { ErrorState } from '../kit/ErrorState';
import { Fields } from '../kit/Field';
import { NumberField } from '../kit/NumberField';
import { Skeleton } from '../kit/Skeleton';
import { useText } from '../l10n/useText';
import { Saved } from './Saved';
import { useKept } from './useKept';

const LONGEST = 365;

/** How many days the agency's receipt is waited for before it presses. */
export function ReceiptSection() {
  const wait = useQuery({ queryKey: ['setting', 'receipt-wait'], queryFn: () => commands.receiptWait() });
  if (wait.isError) return <ErrorState error={wait.error} onRetry={() => void wait.refetch()} />;
  if (wait.data === undefined) return <Skeleton lines={3} />;
  return <Wait days={wait.data} />;
}

function Wait({ days }: { days: number }) {
  const t = useText();
  const { value, commit, state } = useKept(days, (wanted: number) => commands.setReceiptWait(wanted));
  return (
    <Card title={t('settings-receipt-title')} aside={<Saved state={state} />}>
      <p className="settings-explained">{t('settings-receipt-hint')}</p>
      <Fields layout="row">
        <NumberField
          label={t('settings-receipt-label')}
          unit={t('settings-receipt-unit', { count: value })}
          minValue={1}
          maxValue={LONGEST}
          step={1}
          value={value}
          onChange={(wanted) => {
            if (Number.isInteger(wanted)) void commit(wanted);
          }}
        />
      </Fields>
    </Card>
  );
}
