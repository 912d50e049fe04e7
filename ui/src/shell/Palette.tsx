import { useState } from 'react';
import { Dialog } from '../kit/Dialog';
import { useText } from '../l10n/useText';
import { useKey } from './keys';

interface PaletteState {
  isOpen: boolean;
  open: () => void;
  close: () => void;
}

export function usePalette(): PaletteState {
  const [isOpen, setOpen] = useState(false);
  useKey('mod+k', () => setOpen(true));
  return { isOpen, open: () => setOpen(true), close: () => setOpen(false) };
}

/** Rooms, actions and members, by a few letters. */
export function Palette({ isOpen, close }: PaletteState) {
  const t = useText();
  return (
    <Dialog title={t('shell-search-hint')} isOpen={isOpen} onClose={close}>
      {null}
    </Dialog>
  );
}
