// The numbers beside the rooms' names.

import type { Room } from './route';

interface RoomCount {
  text: string;
  /** Something waits to be done. */
  pressing?: boolean;
}

/** How much there is in each room. */
export function useCounts(): Partial<Record<Room, RoomCount>> {
  return {};
}
