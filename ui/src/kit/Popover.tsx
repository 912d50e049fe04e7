import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover, type PopoverProps as AriaPopoverProps } from 'react-aria-components';
import './Popover.css';

interface PopoverProps {
  /** What opens it: a kit button. */
  trigger: ReactElement;
  /** Its name for the screen reader. */
  label: string;
  placement?: AriaPopoverProps['placement'];
  /** A function gets what closes it. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small sheet beside the control that opened it; Escape or a press elsewhere closes it. */
export function Popover({ trigger, label, placement = 'bottom start', children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="popover" placement={placement} offset={4}>
        <Dialog className="popover__sheet" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
