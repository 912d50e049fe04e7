import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes';
import { Tooltip } from './Tooltip';
import './IconButton.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does, for the screen reader and as a tooltip. */
  label: string;
  /** Its keys, shown after the label: «Ctrl+Z». */
  keys?: string;
  framed?: boolean;
  size?: 'usual' | 'small';
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that is an icon alone, where its place says what it does. */
export function IconButton({ label, keys, framed = false, size = 'usual', children, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={keys ? <>{label} <bdi>({keys})</bdi></> : label}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classes('icon-button', framed && 'icon-button--framed', size === 'small' && 'icon-button--small')}
      >
        {children}
      </AriaButton>
    </Tooltip>
  );
}
