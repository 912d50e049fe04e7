// Where the focus goes when a room opens and what had it is gone.

import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to the first of `selector` in a place once it is ready, unless somebody put it elsewhere meanwhile. */
export function useFirstFocus<E extends HTMLElement>(selector: string, isReady: boolean): RefObject<E | null> {
  const place = useRef<E>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (!isReady || isDone.current) return;
    isDone.current = true;
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body || activeElement.matches('main');
    if (isFree) place.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [selector, isReady]);
  return place;
}
