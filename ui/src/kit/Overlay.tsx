import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import './Dialog.css';
import './Overlay.css';

interface OverlayProps {
  label: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A bare sheet near the head of the window: the palette. */
export function Overlay({ label, isOpen, onClose, children }: OverlayProps) {
  return (
    <ModalOverlay className="dialog-shade overlay-shade" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className="dialog overlay">
        <Dialog className="dialog__sheet" aria-label={label}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
