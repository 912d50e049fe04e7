// Theme and text size, on the root element where the tokens look.

import type { PreferencesView } from '../ipc/bindings';

/** Applies what is preferred and follows the system where it is asked; gives what ends that. */
export function applyAppearance({ theme, textSize }: PreferencesView): (() => void) | undefined {
  const root = document.documentElement;
  root.style.setProperty('--text-scale', String(textSize / 100));
  if (theme !== 'system') {
    root.dataset['theme'] = theme;
    return undefined;
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    root.dataset['theme'] = dark.matches ? 'dark' : 'light';
  };
  follow();
  dark.addEventListener('change', follow);
  return () => dark.removeEventListener('change', follow);
}
