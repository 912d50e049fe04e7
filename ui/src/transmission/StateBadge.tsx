import { Check, PackageCheck, X } from 'lucide-react';
import type { TransmissionStateCode } from '../ipc/bindings';
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
