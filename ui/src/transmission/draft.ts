// The transmission being prepared: kept while one goes to mend a dossier and comes back, forgotten when it is sealed.

import { useSyncExternalStore } from 'react';
import type { ChoiceInput, PaperLanguageCode, TransmittedView } from '../ipc/bindings';
import { IpcError } from '../ipc/error';
import { commands, host } from '../ipc/host';
import { newJob } from '../ipc/job';
import { showError } from '../shell/toasts';

export type Step = 'choose' | 'check' | 'seal' | 'done';

/** How far the sealing has come. */
export interface Sealing {
  job: number;
  done: number;
  of: number;
  /** Milliseconds since it began, when `done` was told. */
  elapsed: number;
  stopping: boolean;
}

export interface Draft {
  step: Step;
  kind: ChoiceInput['kind'];
  categories: readonly string[];
  communes: readonly string[];
  members: readonly number[];
  /** The agency's code; null until the directory was read. */
  agency: string | null;
  language: PaperLanguageCode;
  sealing: Sealing | null;
  /** It was broken off. */
  stopped: boolean;
  sealed: TransmittedView | null;
}

const FIRST: Draft = {
  step: 'choose',
  kind: 'ready',
  categories: [],
  communes: [],
  members: [],
  agency: null,
  language: 'both',
  sealing: null,
  stopped: false,
  sealed: null,
};

let draft: Draft = FIRST;
const listeners = new Set<() => void>();

/** Changes a part of it. */
export function changeDraft(part: Partial<Draft>): void {
  draft = { ...draft, ...part };
  for (const listener of listeners) listener();
}

/** Begins anew with the rejected dossiers that were corrected. */
export function newDraftOfCorrected(): void {
  if (!draft.sealing) changeDraft({ ...FIRST, kind: 'rejected', step: 'check' });
}

/** Begins anew; `members` are those chosen elsewhere. A sealing under way is left alone, and so is the same choice. */
export function newDraft(members?: readonly number[]): void {
  const same = members && draft.kind === 'members' && draft.step !== 'done' && draft.members.join() === members.join();
  if (draft.sealing || same) return;
  changeDraft(members ? { ...FIRST, kind: 'members', members, step: 'check' } : FIRST);
}

export function useDraft(): Draft {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => draft,
  );
}

/** What leaves, as the backend takes it. */
export function choiceOf(one: Draft): ChoiceInput {
  switch (one.kind) {
    case 'ready':
    case 'changes':
    case 'rejected':
      return { kind: one.kind };
    case 'matching':
      return { kind: 'matching', categories: [...one.categories], communes: [...one.communes] };
    case 'members':
      return { kind: 'members', members: [...one.members] };
  }
}

/** Seals it; the work goes on when one leaves the room. */
export async function seal(leaveFaulty: boolean): Promise<void> {
  const one = draft;
  const job = newJob();
  const began = performance.now();
  changeDraft({ step: 'seal', stopped: false, sealing: { job, done: 0, of: 0, elapsed: 0, stopping: false } });
  const channel = host().channel<{ done: number; of: number }>(({ done, of }) => {
    if (draft.sealing?.job === job) changeDraft({ sealing: { ...draft.sealing, done, of, elapsed: performance.now() - began } });
  });
  try {
    const input = { choice: choiceOf(one), agency: one.agency, language: one.language, leaveFaulty };
    const sealed = await commands.sealTransmission(input, job, channel);
    changeDraft({ step: 'done', sealing: null, sealed });
  } catch (error) {
    const stopped = error instanceof IpcError && error.code === 'cancelled';
    changeDraft({ step: 'check', sealing: null, stopped });
    if (!stopped) showError(error);
  }
}

/** Asks the sealing to stop. */
export async function stopSealing(): Promise<void> {
  if (!draft.sealing) return;
  changeDraft({ sealing: { ...draft.sealing, stopping: true } });
  await commands.cancel(draft.sealing.job);
}

/** What is left of the work at its pace so far; null while nobody can say. */
export function timeLeft({ done, of, elapsed }: Sealing): { unit: 'minutes' | 'seconds'; count: number } | null {
  if (done < 2 || elapsed < 1500) return null;
  const seconds = Math.max(1, Math.round(((elapsed / done) * (of - done)) / 1000));
  return seconds >= 90 ? { unit: 'minutes', count: Math.round(seconds / 60) } : { unit: 'seconds', count: seconds };
}
