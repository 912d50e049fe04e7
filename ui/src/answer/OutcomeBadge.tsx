import { Check, PencilLine, RotateCcw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OutcomeCode } from '../ipc/bindings';
import { Badge, type Tone } from '../kit/Badge';

const LOOKS: Record<OutcomeCode, { tone: Tone; icon: ReactNode }> = {
  accepted: { tone: 'good', icon: <Check size={14} aria-hidden /> },
  corrected: { tone: 'note', icon: <PencilLine size={14} aria-hidden /> },
  rejected: { tone: 'wrong', icon: <X size={14} aria-hidden /> },
  notTaken: { tone: 'quiet', icon: <RotateCcw size={14} aria-hidden className="icon--directed" /> },
};

/** What the CNSS decided: a sign and a word. */
export function OutcomeBadge({ outcome, children }: { outcome: OutcomeCode; children: ReactNode }) {
  const { tone, icon } = LOOKS[outcome];
  return (
    <Badge tone={tone} icon={icon}>
      {children}
    </Badge>
  );
}
