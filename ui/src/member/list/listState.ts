// How the list is looked at: kept while one goes to a member and back, forgotten when the register is closed.

import { useCallback, useSyncExternalStore } from 'react';
import type { ListFilter, OrderCode } from '../../ipc/bindings';
import { host } from '../../ipc/host';
import { USUAL, type ColumnId } from './columns';

export interface ListState {
  filter: ListFilter;
  typed: string;
  order: OrderCode;
  descending: boolean;
  columns: readonly ColumnId[];
}

export const OPEN: ListFilter = { states: [], categories: [], communes: [], knownToCnss: null, pieces: [], expiresBy: null, faulty: null, binned: false };
const FIRST: ListState = { filter: OPEN, typed: '', order: 'name', descending: false, columns: USUAL };

let state = FIRST;
const listeners = new Set<() => void>();

function set(next: ListState): void {
  state = next;
  for (const listener of listeners) listener();
}

let follows: unknown = null;

function subscribe(listener: () => void): () => void {
  const world = host();
  if (follows !== world) {
    follows = world;
    world.onClosed(() => set(FIRST));
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state, and what changes part of it. */
export function useListState(): [ListState, (change: Partial<ListState>) => void] {
  const now = useSyncExternalStore(subscribe, () => state);
  const change = useCallback((part: Partial<ListState>) => set({ ...state, ...part }), []);
  return [now, change];
}

/** Everything as the first time. */
export function resetListState(): void {
  set(FIRST);
}

/** Whether nothing is left out. */
export function isOpen(filter: ListFilter): boolean {
  return (
    filter.states.length + filter.categories.length + filter.communes.length + filter.pieces.length === 0 &&
    filter.knownToCnss === null &&
    filter.faulty === null &&
    filter.expiresBy === null
  );
}

/** Both filters at once. */
export function withFilter(filter: ListFilter, other: ListFilter): ListFilter {
  const both = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    states: both(filter.states, other.states),
    categories: both(filter.categories, other.categories),
    communes: both(filter.communes, other.communes),
    pieces: both(filter.pieces, other.pieces),
    knownToCnss: other.knownToCnss ?? filter.knownToCnss,
    expiresBy: other.expiresBy ?? filter.expiresBy,
    faulty: other.faulty ?? filter.faulty,
    binned: filter.binned,
  };
}
