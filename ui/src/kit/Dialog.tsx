import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../l10n/useText';
import { classes } from './classes';
import { IconButton } from './IconButton';
import './Dialog.css';

interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  size?: 'small' | 'usual' | 'large';
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode;
  /** Only its own buttons close it. */
  firm?: boolean;
  children: ReactNode;
}

/** A sheet over the window, for a recap before what cannot be taken back, or a step that stands alone. */
export function Dialog({ title, isOpen, onClose, size = 'usual', actions, firm = false, children }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay className="dialog-shade" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={!firm} isKeyboardDismissDisabled={firm}>
      <Modal className={classes('dialog', `dialog--${size}`)}>
        <AriaDialog className="dialog__sheet">
          <header className="dialog__head">
            <Heading slot="title" level={2} className="dialog__title">
              {title}
            </Heading>
            {!firm && (
              <IconButton label={t('kit-close-label')} size="small" onPress={onClose}>
                <X size={18} aria-hidden />
              </IconButton>
            )}
          </header>
          <div className="dialog__body">{children}</div>
          {actions && <footer className="dialog__foot">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
