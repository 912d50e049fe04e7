import { useQuery } from '@tanstack/react-query';
import { HandCoins } from 'lucide-react';
import { useState } from 'react';
import type { AccountPeriodView, AccountStateCode, AccountView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge, type Tone } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { Disclosure } from '../kit/Disclosure';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { PaymentForm } from './PaymentForm';
import './AccountCard.css';

const TONES: Record<AccountStateCode, Tone> = { paid: 'good', short: 'attention', unpaid: 'wrong', unknown: 'quiet', ahead: 'note' };
/** So many periods stand in sight; the former ones are behind a press. */
const SHOWN = 6;

/** What a member should have paid to the CNSS and did, period by period. Never a surcharge: only the CNSS reckons it. */
export function AccountCard({ id }: { id: number }) {
  const t = useText();
  const { language } = useLanguage();
  const [noted, setNoted] = useState<AccountPeriodView | 'new' | null>(null);
  const account = useQuery({
    queryKey: ['contribution-payment', 'account', id, language],
    meta: { kinds: ['contribution-payment', 'member', 'association', 'setting'] },
    queryFn: () => commands.memberAccount(id, language),
  });
  const first = noted === 'new' ? null : noted;
  return (
    <Card
      title={t('payment-account-title')}
      actions={
        <Button size="small" icon={<HandCoins size={16} aria-hidden />} onPress={() => setNoted('new')}>
          {t('payment-note-action')}
        </Button>
      }
    >
      {account.error ? (
        <ErrorState error={account.error} onRetry={() => void account.refetch()} />
      ) : !account.data ? (
        <Skeleton lines={4} />
      ) : (
        <>
          {noted && <PaymentForm key={first?.typed} member={id} of={first} today={account.data.today} onDone={() => setNoted(null)} />}
          <Sum of={account.data} />
          <Periods periods={account.data.periods.slice(0, SHOWN)} onNote={setNoted} />
          {account.data.periods.length > SHOWN && (
            <Disclosure title={t('payment-former-title')}>
              <Periods periods={account.data.periods.slice(SHOWN)} onNote={setNoted} />
            </Disclosure>
          )}
          <Payments of={account.data} />
        </>
      )}
    </Card>
  );
}

function Sum({ of }: { of: AccountView }) {
  const t = useText();
  const format = useFormat();
  return (
    <div className="account__sum">
      {of.periods.length === 0 && <p className="soft">{t('payment-empty-text')}</p>}
      {of.periods.length > 0 && of.followedSince === null && <p className="soft">{t('payment-not-followed-text')}</p>}
      {of.arrears > 0 ? (
        <p>
          <Badge tone="wrong">{t('payment-arrears-name', { months: of.arrears })}</Badge>{' '}
          {of.owing !== null && <span>{t('payment-owing-line', { amount: format.money(of.owing) })}</span>}
        </p>
      ) : (
        of.followedSince !== null && <Badge tone="good">{t('payment-none-owed-name')}</Badge>
      )}
      {of.remissions.map((remission) => (
        <p key={remission.name} className="soft">
          {remission.until ? t('payment-remission-line', { name: remission.name, date: format.date(remission.until) }) : remission.name}
        </p>
      ))}
      {of.doubtful && <p className="soft">{t('payment-confirm-line')}</p>}
    </div>
  );
}

function Periods({ periods, onNote }: { periods: readonly AccountPeriodView[]; onNote: (period: AccountPeriodView) => void }) {
  const t = useText();
  const format = useFormat();
  return (
    <ul>
      {periods.map((period) => (
        <li key={period.typed} className="account__period">
          <span className="account__months">
            <Bdi>{period.months}</Bdi>
            {period.dueOn && <span className="soft">{t('payment-due-text', { date: format.date(period.dueOn) })}</span>}
          </span>
          <span className="account__amounts">
            <Bdi>{period.owed === null ? t('payment-paid-unknown-text', { paid: format.money(period.paid) }) : t('payment-paid-of-text', { paid: format.money(period.paid), owed: format.money(period.owed) })}</Bdi>
            <Badge tone={TONES[period.state]}>{t(`payment-${period.state}-state`)}</Badge>
          </span>
          {period.state !== 'paid' && (
            <Button kind="plain" size="small" onPress={() => onNote(period)}>
              {t('payment-note-this-action')}
              <span className="visually-hidden"> {period.months}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Payments({ of }: { of: AccountView }) {
  const t = useText();
  const format = useFormat();
  const remove = useChange((payment: number) => commands.removePayment(payment), { done: () => ({ text: t('payment-removed-done'), undo: true }) });
  if (of.payments.length === 0) return null;
  return (
    <Disclosure title={t('payment-noted-title', { count: of.payments.length })}>
      <ul>
        {of.payments.map((payment) => (
          <li key={payment.id} className="account__period">
            <span className="account__months">
              <Bdi>{payment.months}</Bdi>
              <span className="soft">
                {[payment.paidOn && format.date(payment.paidOn), payment.reference, payment.imported && t('payment-imported-name')].filter(Boolean).join(' · ')}
              </span>
            </span>
            <span className="account__amounts">
              <Bdi>{format.money(payment.amount)}</Bdi>
            </span>
            <Button kind="plain" size="small" isDisabled={remove.isPending} onPress={() => remove.mutate(payment.id)}>
              {t('payment-remove-action')}
              <span className="visually-hidden"> {payment.months}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
