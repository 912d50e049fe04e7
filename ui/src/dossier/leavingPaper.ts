// A paper leaving the window: opened in the system's viewer, from where it is printed, or saved.

import { commands } from '../ipc/host';
import { useText } from '../l10n/useText';
import { showError, toast } from '../shell/toasts';

/** Opens a paper of the tray and offers to save it, the more so where the system has no viewer; `done` says it was opened. */
export function useLeavingPaper(): (paper: number, done: string) => Promise<void> {
  const t = useText();
  const save = async (paper: number) => {
    try {
      const place = await commands.savePaper(paper);
      if (place !== null) toast({ text: t('dossier-saved-done', { place }) });
    } catch (error) {
      showError(error);
    }
  };
  return async (paper, done) => {
    let isOpen = true;
    try {
      await commands.openPaper(paper);
    } catch (error) {
      isOpen = false;
      showError(error);
    }
    toast({ text: isOpen ? done : t('dossier-made-done'), action: { name: t('dossier-save-action'), run: () => void save(paper) } });
  };
}
