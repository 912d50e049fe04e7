// The parts of a room, side by side above its page.

import type { MessageId } from '../l10n/ids';
import type { Room, Route } from './route';

interface Part {
  /** As in the route; the first part has none. */
  section?: string;
  name: MessageId;
}

const PARTS: Partial<Record<Room, readonly Part[]>> = {
  today: [{ name: 'today-tasks-title' }, { section: 'clocks', name: 'clock-room-name' }],
  member: [{ name: 'shell-list-name' }, { section: 'arrears', name: 'payment-room-name' }, { section: 'dues', name: 'dues-room-name' }],
  transmission: [{ name: 'transmission-list-action' }, { section: 'attestations', name: 'attestation-room-name' }],
  guide: [{ name: 'shell-rules-name' }, { section: 'meetings', name: 'meeting-room-name' }],
};

/** Tasks of the members, reached from their list. */
const TASKS: readonly string[] = ['import', 'duplicates'];

/** The parts of the room of a route; none while one thing of it is open. */
export function partsOf({ room, id }: Route): readonly Part[] {
  return id === undefined ? (PARTS[room] ?? []) : [];
}

/** The part that is open; the first where the route names none. */
export function partOf(route: Route): string | undefined {
  return partsOf(route).find((part) => part.section !== undefined && part.section === route.section)?.section;
}

/** What of the room stands in the window by itself: a part, or a task of the members that has no place in the bar. */
export function placeIn(route: Route): string | undefined {
  const isTask = route.room === 'member' && route.id === undefined && TASKS.includes(route.section ?? '');
  return isTask ? route.section : partOf(route);
}
