import { BadgeCheck, BookOpen, CircleHelp, TriangleAlert } from 'lucide-react';
import type { ConfidenceCode } from '../ipc/bindings';
import { Badge, type Tone } from '../kit/Badge';
import { useText } from '../l10n/useText';

const SHOWN: Record<ConfidenceCode, { tone: Tone; icon: typeof BadgeCheck }> = {
  sourced: { tone: 'good', icon: BadgeCheck },
  secondary: { tone: 'note', icon: BookOpen },
  'to-confirm': { tone: 'attention', icon: TriangleAlert },
  unknown: { tone: 'wrong', icon: CircleHelp },
};

const STRENGTH: readonly ConfidenceCode[] = ['sourced', 'secondary', 'to-confirm', 'unknown'];

/** The weaker of two. */
export function weaker(a: ConfidenceCode, b: ConfidenceCode): ConfidenceCode {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}

/** Whether a figure that rests on it carries a mark. */
export function isDoubtful(confidence: ConfidenceCode): boolean {
  return confidence === 'to-confirm' || confidence === 'unknown';
}

/** How far a rule can be trusted: an icon and a word. */
export function Confidence({ of }: { of: ConfidenceCode }) {
  const t = useText();
  const { tone, icon: Icon } = SHOWN[of];
  return (
    <Badge tone={tone} icon={<Icon size={14} strokeWidth={2.2} aria-hidden />}>
      {t(`rule-confidence-${of}-name`)}
    </Badge>
  );
}
