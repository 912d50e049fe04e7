// Where something is mended.

import type { MendView } from '../ipc/bindings';
import { navigate } from '../shell/route';

/** Opens the member at the field or piece that a reject names. */
export function openMend({ member, place }: Pick<MendView, 'member' | 'place'>): void {
  navigate({ room: 'member', id: member, ...(place ? { section: place } : {}) });
}
