import { Check, CheckCheck, CircleHelp, ClipboardCheck, FilePlus2, RotateCcw, Send, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge, type Tone } from '../../kit/Badge';

const STATES: Record<string, readonly [Tone, ReactNode]> = {
  draft: ['quiet', <CircleHelp key="i" size={14} aria-hidden />],
  complete: ['note', <ClipboardCheck key="i" size={14} aria-hidden />],
  ready: ['accent', <Send key="i" size={14} aria-hidden className="icon--directed" />],
  transmitted: ['note', <Send key="i" size={14} aria-hidden className="icon--directed" />],
  accepted: ['good', <Check key="i" size={14} aria-hidden />],
  'accepted-with-corrections': ['good', <CheckCheck key="i" size={14} aria-hidden />],
  rejected: ['wrong', <TriangleAlert key="i" size={14} aria-hidden />],
  corrected: ['attention', <RotateCcw key="i" size={14} aria-hidden />],
};

/** Where a dossier stands: colour, icon and word. */
export function StateBadge({ state, name }: { state: string; name: string }) {
  const [tone, icon] = STATES[state] ?? ['quiet', <FilePlus2 key="i" size={14} aria-hidden />];
  return (
    <Badge tone={tone} icon={icon}>
      {name}
    </Badge>
  );
}
