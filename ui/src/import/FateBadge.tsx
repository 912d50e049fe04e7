import { CircleMinus, HelpCircle, Pencil, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FateCode, ImportRow } from '../ipc/bindings';
import { Badge, type Tone } from '../kit/Badge';
import { useText } from '../l10n/useText';

const TONES: Record<FateCode, Tone> = { new: 'good', changed: 'note', unchanged: 'quiet', asked: 'attention', conflicting: 'wrong', faulty: 'wrong', takenOut: 'quiet' };
const ICONS: Partial<Record<FateCode, ReactNode>> = {
  new: <Plus size={14} strokeWidth={2.2} aria-hidden />,
  changed: <Pencil size={14} aria-hidden />,
  asked: <HelpCircle size={14} aria-hidden />,
  takenOut: <CircleMinus size={14} aria-hidden />,
};

/** What a row becomes, and whether something in it is doubtful. */
export function FateBadge({ row }: { row: ImportRow }) {
  const t = useText();
  return (
    <span className="import-fate">
      <Badge tone={TONES[row.fate]} icon={ICONS[row.fate]}>
        {row.fateName}
      </Badge>
      {row.doubtful && <Badge tone="attention">{t('import-doubtful-name')}</Badge>}
    </span>
  );
}
