// Where one is in the window: a room and what of it. In memory only; a path never leaves the program.

import { useSyncExternalStore } from 'react';

export type Room = 'today' | 'member' | 'transmission' | 'guide' | 'settings' | 'about';

export interface Route {
  room: Room;
  /** One member, one transmission; without it the list. `'new'`: one that is not made yet. */
  id?: number | 'new';
  /** A part of the page. */
  section?: string;
  /** What the list is asked to show, in the grammar of its search: `state:ready`. */
  filter?: string;
}

const DEEPEST = 50;
let stack: Route[] = [{ room: 'today' }];
const listeners = new Set<() => void>();

function now(): Route {
  return stack[stack.length - 1] ?? { room: 'today' };
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Goes somewhere; `back()` returns. */
export function navigate(route: Route): void {
  const same = JSON.stringify(route) === JSON.stringify(now());
  if (same) return;
  stack = [...stack, route].slice(-DEEPEST);
  tell();
}

/** The same, without a step back to where one was. */
export function replaceRoute(route: Route): void {
  stack = [...stack.slice(0, -1), route];
  tell();
}

/** Returns to where one was. */
export function back(): void {
  if (stack.length > 1) {
    stack = stack.slice(0, -1);
    tell();
  }
}

/** Forgets the way, as after locking. */
export function resetRoute(): void {
  stack = [{ room: 'today' }];
  tell();
}

export function useRoute(): Route {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now,
  );
}

/** Whether there is somewhere to go back to. */
export function useCanGoBack(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => stack.length > 1,
  );
}
