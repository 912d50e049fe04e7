// Taking back and doing again, from keys, toasts and the palette alike.

import { commands } from '../ipc/host';
import { spoken } from '../l10n/spoken';
import { dropUndos, showError, toast } from './toasts';

async function step(run: () => Promise<string>): Promise<void> {
  try {
    dropUndos();
    toast({ text: await run(), tone: 'note' });
  } catch (error) {
    showError(error);
  }
}

/** Takes back the latest change that can be, and says which. */
export function undoLatest(): Promise<void> {
  return step(() => commands.undo(spoken()));
}

/** Does again what was taken back last, and says what. */
export function redoLatest(): Promise<void> {
  return step(() => commands.redo(spoken()));
}
