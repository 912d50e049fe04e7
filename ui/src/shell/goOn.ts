// The next step by one key, wherever the focus is.

import { useRef, type RefObject } from 'react';
import { isCovered, useKey } from './keys';

/** Ctrl+Enter presses the main button within the element that is given this. */
export function useGoOn(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useKey('mod+enter', () => {
    const main = isCovered() ? null : place.current?.querySelector<HTMLButtonElement>('.button--main:not(:disabled)');
    if (!main) return false;
    main.click();
    return undefined;
  });
  return place;
}
