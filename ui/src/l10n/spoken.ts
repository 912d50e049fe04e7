// The language in use, for what happens outside of a component: a key, a toast.

import type { Language } from './bundle';

/** That of the window, as its root element says. */
export function spoken(): Language {
  return document.documentElement.lang === 'ar' ? 'ar' : 'fr';
}
