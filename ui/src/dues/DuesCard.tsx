import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { OwedYear } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { Badge } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { useFormat, useText } from '../l10n/useText';
import { MadePaperDialog } from '../paper/PaperDialog';
import { navigate } from '../shell/route';
import { PayDialog } from './PayDialog';
import { ReceiptActions } from './Receipts';
import './DuesPage.css';

/** How a member stands with the association's dues, with the receipts. */
export function DuesCard({ id }: { id: number }) {
  const t = useText();
  const format = useFormat();
  const [paying, setPaying] = useState<OwedYear | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const found = useQuery({ queryKey: ['dues', 'member', id], meta: { kinds: ['dues', 'member'] }, queryFn: () => commands.memberDues(id) });
  if (!found.data) return null;
  const { years, receipts, today } = found.data;
  return (
    <Card
      title={t('dues-room-name')}
      actions={
        <Button size="small" icon={<FileText size={16} aria-hidden />} onPress={() => setPrinting(true)}>
          {t('dues-form-action')}
        </Button>
      }
    >
      {years.length === 0 && (
        <p className="soft">
          {t('dues-member-none-text')}{' '}
          <Button kind="plain" size="small" onPress={() => navigate({ room: 'member', section: 'dues' })}>
            {t('dues-set-action')}
          </Button>
        </p>
      )}
      <ul>
        {years.map((one) => (
          <li key={one.asked.year} className="dues-card__row">
            <span className="dues-card__what">
              <Bdi dir="ltr">{one.asked.year}</Bdi> · <Bdi>{format.money(one.asked.amount)}</Bdi>
            </span>
            {one.settled ? (
              <Badge tone="good">{t('payment-paid-state')}</Badge>
            ) : (
              <>
                <Badge tone={one.late ? 'wrong' : 'quiet'}>{t('dues-owing-name', { amount: format.money(one.owing) })}</Badge>
                <Button size="small" onPress={() => setPaying(one)}>
                  {t('dues-pay-this-action')}
                  <span className="visually-hidden"> {one.asked.year}</span>
                </Button>
              </>
            )}
          </li>
        ))}
        {receipts.map((receipt) => (
          <li key={receipt.number} className="dues-card__row">
            <span className="dues-card__what soft">
              {t('dues-receipt-line', { number: receipt.number, amount: format.money(receipt.amount), date: format.date(receipt.paidOn) })}
            </span>
            <ReceiptActions of={receipt} />
          </li>
        ))}
      </ul>
      {paying && <PayDialog year={paying.asked} owing={paying.owing} member={{ id, name: receipts[0]?.name ?? null }} today={today} onClose={() => setPaying(null)} />}
      {isPrinting && <MadePaperDialog title={t('dues-form-title')} make={(language) => commands.membershipForm(id, language)} onClose={() => setPrinting(false)} />}
    </Card>
  );
}
