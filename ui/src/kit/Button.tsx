import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classes } from './classes';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** `main`: the one next step of the place; `plain`: a word without a frame; `wrong`: what cannot be taken back. */
  kind?: 'main' | 'usual' | 'plain' | 'wrong';
  size?: 'usual' | 'small';
  icon?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a word, and an icon before it where one helps. */
export function Button({ kind = 'usual', size = 'usual', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes('button', `button--${kind}`, size === 'small' && 'button--small')}>
      {icon}
      <span className="button__word">{children}</span>
    </AriaButton>
  );
}
