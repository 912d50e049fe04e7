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

/** The parts of the room of a route; none while one thing of it is open. */
export function partsOf({ room, id }: Route): readonly Part[] {
  return id === undefined ? (PARTS[room] ?? []) : [];
}

/** The part that is open; the first where the route names none. */
export function partOf(route: Route): string | undefined {
  return partsOf(route).find((part) => part.section !== undefined && part.section === route.section)?.section;
}
