import type { ReactNode } from 'react';

interface BdiProps {
  children: ReactNode;
  /** Direction where it is known: a reference is `ltr`. */
  dir?: 'ltr' | 'rtl' | 'auto';
  lang?: 'fr' | 'ar';
  className?: string;
}

/** A name, number or reference kept apart from the direction of the text around it. */
export function Bdi({ children, dir = 'auto', lang, className }: BdiProps) {
  return (
    <bdi dir={dir} lang={lang} className={className}>
      {children}
    </bdi>
  );
}
