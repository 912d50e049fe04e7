// Short words about what happened: the newest alone, and beside it what failed.

import { useSyncExternalStore } from 'react';

export interface ToastInput {
  text: string;
  tone?: 'good' | 'wrong' | 'note';
  /** Offers to take back what was just done. */
  undo?: boolean;
  action?: { name: string; run: () => void };
}

export type ToastItem =
  | (ToastInput & { id: number; error?: undefined })
  /** Worded when shown, in the language of that moment. */
  | { id: number; error: unknown; text?: undefined; tone?: undefined; undo?: undefined; action?: undefined };

const MOST = 4;
let next = 1;
let items: readonly ToastItem[] = [];
const listeners = new Set<() => void>();

function set(changed: readonly ToastItem[]): void {
  items = changed;
  for (const listener of listeners) listener();
}

/** Says something for a few seconds, in the place of what was said before. */
export function toast(input: ToastInput): void {
  const failures = items.filter((item) => item.text === undefined);
  set([...failures, { ...input, id: next++ }].slice(-MOST));
}

/** Says what failed, until it is put away. */
export function showError(error: unknown): void {
  set([...items, { id: next++, error }].slice(-MOST));
}

export function dropToast(id: number): void {
  set(items.filter((item) => item.id !== id));
}

/** Drops what offers to take back a change that is no longer the latest. */
export function dropUndos(): void {
  if (items.some((item) => item.undo)) set(items.filter((item) => !item.undo));
}

export function clearToasts(): void {
  set([]);
}

export function useToasts(): readonly ToastItem[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => items,
  );
}
