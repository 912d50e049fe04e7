import type { ReactElement, ReactNode } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './Tooltip.css';

interface TooltipProps {
  text: ReactNode;
  /** A kit button, or with `plain` any element that can have the focus. */
  children: ReactElement;
  plain?: boolean;
}

/** A word about a control, shown on hover and on focus. Never the only place of what must be known. */
export function Tooltip({ text, children, plain = false }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {plain ? <Focusable>{children as ReactElement<{ role: 'img' }, string>}</Focusable> : children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
