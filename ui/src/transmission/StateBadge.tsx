import { Check, MessageSquareReply, PackageCheck, X } from 'lucide-react';
import type { TransmissionRow, TransmissionStateCode } from '../ipc/bindings';
import { Badge } from '../kit/Badge';
import { useText } from '../l10n/useText';

/** What became of a transmission: sealed and delivered are two things. */
export function StateBadge({ state }: { state: TransmissionStateCode }) {
  const t = useText();
  switch (state) {
    case 'produced':
      return (
        <Badge tone="attention" icon={<PackageCheck size={14} aria-hidden />}>
          {t('transmission-produced-name')}
        </Badge>
      );
    case 'delivered':
      return (
        <Badge tone="good" icon={<Check size={14} aria-hidden />}>
          {t('transmission-delivered-name')}
        </Badge>
      );
    case 'cancelled':
      return (
        <Badge tone="quiet" icon={<X size={14} aria-hidden />}>
          {t('transmission-cancelled-name')}
        </Badge>
      );
  }
}

/** How far the CNSS has answered: apart from whether it was delivered. Nothing before the first answer. */
export function AnsweredBadge({ row }: { row: TransmissionRow }) {
  const t = useText();
  if (row.answered === 0) return null;
  const isWhole = row.answered >= row.rows;
  return (
    <Badge tone={isWhole ? 'good' : 'note'} icon={<MessageSquareReply size={14} aria-hidden className="icon--directed" />}>
      {t(isWhole ? 'transmission-answered-name' : 'transmission-partly-name')}
    </Badge>
  );
}
