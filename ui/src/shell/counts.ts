// The numbers beside the rooms' names.

import { useQuery } from '@tanstack/react-query';
import { commands } from '../ipc/host';
import { useFormat } from '../l10n/useText';
import type { Room } from './route';

interface RoomCount {
  text: string;
  /** Something waits to be done. */
  pressing?: boolean;
}

/** How much there is in each room; nothing while it is not known. */
export function useCounts(): Partial<Record<Room, RoomCount>> {
  const format = useFormat();
  const counts = useQuery({
    queryKey: ['counts'],
    queryFn: () => commands.roomCounts(),
    meta: { kinds: ['member', 'dossier', 'transmission', 'setting', 'note'] },
    throwOnError: false,
  });
  if (!counts.data) return {};
  const { tasks, members, transmissions } = counts.data;
  return {
    ...(tasks > 0 ? { today: { text: format.number(tasks), pressing: true } } : {}),
    member: { text: format.number(members) },
    ...(transmissions > 0 ? { transmission: { text: format.number(transmissions) } } : {}),
  };
}
