// Closing the register: by hand, or after a while without anybody.

import { commands } from '../ipc/host';
import { keepDrafts } from './draft';
import { showError } from './toasts';

/** Keeps what is unsaved as drafts and closes the register; the window then shows the door. */
export async function lock(): Promise<void> {
  try {
    await keepDrafts();
    await commands.closeRegister();
  } catch (error) {
    showError(error);
  }
}
