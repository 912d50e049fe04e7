// What is typed and not yet saved is kept in the register, so that neither a crash nor a lock loses it.

import { useCallback, useEffect, useRef, useState } from 'react';
import { commands } from '../ipc/host';

const AFTER = 800;
const pending = new Map<string, () => Promise<void>>();

/** Keeps at once what waits to be kept: before the register is locked. */
export async function keepDrafts(): Promise<void> {
  await Promise.allSettled([...pending.values()].map((keep) => keep()));
}

export interface DraftState<T> {
  /** What a crash or a lock left of this form; null when there is nothing, or once it was taken or dropped. */
  kept: T | null;
  /** Puts the offer away: it was taken up into the form. */
  take: () => void;
  /** Forgets what was kept. */
  drop: () => void;
}

interface DraftOptions<T> {
  /** Whether there is something unsaved; false forgets the draft, as after saving. */
  isDirty: boolean;
  /** Whether what was kept still fits the form. */
  fits?: (kept: unknown) => kept is T;
}

/** Keeps `value` under `key` («member/12/identity») while it is unsaved; gives what an earlier window left. */
export function useDraft<T>(key: string, value: T, { isDirty, fits }: DraftOptions<T>): DraftState<T> {
  const [kept, setKept] = useState<T | null>(null);
  const latest = useRef(value);
  const wasDirty = useRef(false);
  useEffect(() => {
    latest.current = value;
  });

  useEffect(() => {
    let isHere = true;
    const read = async () => {
      const found = (await commands.drafts(key)).find((draft) => draft.key === key);
      if (!isHere || !found) return;
      const text: unknown = JSON.parse(found.text);
      if (!fits || fits(text)) setKept(text as T);
    };
    // A draft that cannot be read is no reason to keep anybody from the form.
    read().catch(() => undefined);
    return () => {
      isHere = false;
    };
    // Read once for each form, not for each new `fits`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  const text = JSON.stringify(value);
  useEffect(() => {
    if (!isDirty) return undefined;
    wasDirty.current = true;
    const keep = async () => {
      pending.delete(key);
      await commands.keepDraft(key, JSON.stringify(latest.current));
    };
    pending.set(key, keep);
    const timer = setTimeout(() => void keep().catch(() => undefined), AFTER);
    return () => clearTimeout(timer);
  }, [key, text, isDirty]);

  const forget = useCallback(() => {
    pending.delete(key);
    void commands.dropDraft(key).catch(() => undefined);
  }, [key]);
  useEffect(() => {
    if (isDirty || !wasDirty.current) return;
    wasDirty.current = false;
    forget();
  }, [isDirty, forget]);

  return {
    kept,
    take: () => setKept(null),
    drop: () => {
      setKept(null);
      forget();
    },
  };
}
