import { X } from 'lucide-react';
import { createContext, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from '../kit/IconButton';
import { useText } from '../l10n/useText';
import { useKey } from './keys';
import './Panel.css';

/** The element at the inline end of the frame that panels are drawn in. */
export const PanelPlace = createContext<HTMLElement | null>(null);

interface PanelProps {
  title: ReactNode;
  /** Its name for the screen reader. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** The detail of what is chosen on a page, beside it. */
export function Panel({ title, label, onClose, children }: PanelProps) {
  const place = useContext(PanelPlace);
  const t = useText();
  useKey('escape', onClose);
  if (!place) return null;
  return createPortal(
    <aside className="panel" aria-label={label}>
      <header className="panel__head">
        <div className="panel__title">{title}</div>
        <IconButton label={t('kit-close-label')} size="small" onPress={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <div className="panel__body">{children}</div>
    </aside>,
    place,
  );
}
