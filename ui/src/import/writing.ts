// The import being written: it goes on when one leaves the room, and can be stopped as long as it runs.

import { useSyncExternalStore } from 'react';
import type { ImportDone } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { newJob } from '../ipc/job';
import type { Language } from '../l10n/bundle';

export interface Writing {
  job: number;
  done: number;
  of: number;
  stopping: boolean;
}

let writing: Writing | null = null;
const listeners = new Set<() => void>();

function set(next: Writing | null): void {
  writing = next;
  for (const listener of listeners) listener();
}

/** Writes the open list. */
export async function writeList(language: Language): Promise<ImportDone> {
  const job = newJob();
  set({ job, done: 0, of: 0, stopping: false });
  const channel = host().channel<{ done: number; of: number }>((told) => {
    if (writing?.job === job) set({ ...writing, ...told });
  });
  try {
    return await commands.writeImport(job, channel, language);
  } finally {
    set(null);
  }
}

/** Asks it to stop: nothing is written then. */
export async function stopWriting(): Promise<void> {
  if (!writing) return;
  set({ ...writing, stopping: true });
  await commands.cancel(writing.job);
}

export function useWriting(): Writing | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => writing,
  );
}
