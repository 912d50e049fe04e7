// What is typed against the slip of each transmission: kept while one looks elsewhere, forgotten when it is noted.

import { useSyncExternalStore } from 'react';
import type { OutcomeCode, TypedAnswerInput } from '../ipc/bindings';

type Lines = ReadonlyMap<number, TypedAnswerInput>;

const NONE: Lines = new Map();
const kept = new Map<number, Lines>();
const listeners = new Set<() => void>();

function keep(transmission: number, lines: Lines): void {
  kept.set(transmission, lines);
  for (const listener of listeners) listener();
}

/** What is typed about the rows of a transmission, by their place. */
export function useTyped(transmission: number): Lines {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => kept.get(transmission) ?? NONE,
  );
}

/** Says what was decided about a row; null takes it back. */
export function typeOutcome(transmission: number, line: number, outcome: OutcomeCode | null): void {
  const lines = new Map(kept.get(transmission));
  if (outcome === null) lines.delete(line);
  else lines.set(line, { ...(lines.get(line) ?? { line, registration: '', reasons: [], corrections: {}, remark: '' }), outcome });
  keep(transmission, lines);
}

/** Types a part of a row that has an outcome. */
export function typePart(transmission: number, line: number, part: Partial<TypedAnswerInput>): void {
  const known = kept.get(transmission)?.get(line);
  if (known) keep(transmission, new Map(kept.get(transmission)).set(line, { ...known, ...part }));
}

/** Puts back what an earlier window kept. */
export function restoreTyped(transmission: number, lines: readonly TypedAnswerInput[]): void {
  keep(transmission, new Map(lines.map((one) => [one.line, one])));
}

/** Whether what was kept can be put back. */
export function areTyped(found: unknown): found is TypedAnswerInput[] {
  return Array.isArray(found) && found.every((one) => typeof one === 'object' && one !== null && 'line' in one && 'outcome' in one && 'reasons' in one);
}

/** The key under which it is kept over a crash or a lock. */
export function typedKey(transmission: number): string {
  return `answer/${String(transmission)}`;
}

/** Forgets what was typed about every transmission: the register was closed. */
export function forgetAllTyped(): void {
  kept.clear();
  for (const listener of listeners) listener();
}

/** Forgets what was typed. */
export function forgetTyped(transmission: number): void {
  keep(transmission, NONE);
}
