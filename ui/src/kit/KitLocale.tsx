// The locale that the controls count, name and mirror by.

import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

interface KitLocaleProps {
  language: 'fr' | 'ar';
  children: ReactNode;
}

/** French and Arabic of Morocco, both with the digits 0-9. */
export function KitLocale({ language, children }: KitLocaleProps) {
  return <I18nProvider locale={language === 'ar' ? 'ar-MA-u-nu-latn' : 'fr-MA'}>{children}</I18nProvider>;
}
