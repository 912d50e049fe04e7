import { useId, type ReactNode } from 'react';
import './Section.css';

interface SectionProps {
  /** Of the anchor that an index of the page scrolls to. */
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A named part of a page, without a frame of its own. */
export function Section({ id, title, note, actions, children }: SectionProps) {
  const name = useId();
  return (
    <section id={id} className="section" aria-labelledby={name}>
      <header className="section__head">
        <div className="section__words">
          <h2 id={name}>{title}</h2>
          {note && <p className="soft">{note}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}
