// How a piece stands, by shape, tone and word: never by colour alone.

import { CalendarClock, CalendarX2, Check, Inbox, Plus, X, type LucideIcon } from 'lucide-react';
import type { PieceStandingCode, PieceView } from '../ipc/bindings';
import type { Tone } from '../kit/Badge';

interface Standing {
  tone: Tone;
  icon: LucideIcon;
}

/** Each standing with its own icon. */
export const STANDINGS: Record<PieceStandingCode, Standing> = {
  missing: { tone: 'quiet', icon: Plus },
  unusable: { tone: 'wrong', icon: X },
  expired: { tone: 'wrong', icon: CalendarX2 },
  expiring: { tone: 'attention', icon: CalendarClock },
  received: { tone: 'note', icon: Inbox },
  verified: { tone: 'good', icon: Check },
};

/** Whether the dossier may leave with it. */
export function isUsable(piece: PieceView): boolean {
  return piece.standing === 'expiring' || piece.standing === 'received' || piece.standing === 'verified';
}

/** Which piece of a member, as text: a kind may be asked of several children. */
export function keyOf(piece: Pick<PieceView, 'kind' | 'owner'>): string {
  return piece.owner === null ? piece.kind : `${piece.kind}-${String(piece.owner)}`;
}

/** Its name in a language, with whose it is. */
export function nameOf(piece: PieceView, language: 'ar' | 'fr'): string {
  const name = language === 'ar' ? piece.nameAr : piece.nameFr;
  return piece.whose === '' ? name : `${name} – ${piece.whose}`;
}

/** What may be dropped on a piece. */
export const ACCEPTED = ['image/jpeg', 'image/png', 'application/pdf'] as const;
