// Taking back and doing again, from keys, toasts and the palette alike.

import { commands } from '../ipc/host';
import { dropUndos, showError } from './toasts';

async function step(run: () => Promise<unknown>): Promise<void> {
  try {
    dropUndos();
    await run();
  } catch (error) {
    showError(error);
  }
}

/** Takes back the latest change that can be. */
export function undoLatest(): Promise<void> {
  return step(() => commands.undo());
}

/** Does again what was taken back last. */
export function redoLatest(): Promise<void> {
  return step(() => commands.redo());
}
