// The next step by one key, wherever the focus is.

import type { KeyboardEvent } from 'react';

/** Ctrl+Enter presses the main button from anywhere, before a control takes the key for itself. */
export function goOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.querySelector<HTMLButtonElement>('.button--main:not(:disabled)')?.click();
}
