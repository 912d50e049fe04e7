import { useId, type ReactNode } from 'react';
import { classes } from './classes';
import './Card.css';

interface CardProps {
  title?: ReactNode;
  /** Beside the title, in a quieter voice. */
  aside?: ReactNode;
  /** At the inline end of the title: buttons. */
  actions?: ReactNode;
  tight?: boolean;
  children: ReactNode;
}

/** A sheet of its own on the page. */
export function Card({ title, aside, actions, tight = false, children }: CardProps) {
  const name = useId();
  return (
    <section className={classes('card', tight && 'card--tight')} {...(title ? { 'aria-labelledby': name } : {})}>
      {(title || actions) && (
        <header className="card__head">
          <h2 id={name} className="card__title">
            {title}
            {aside && <span className="card__aside">{aside}</span>}
          </h2>
          {actions && <div className="card__actions">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
