// What the top bar says of the page in sight.

import { useEffect, useSyncExternalStore } from 'react';

export interface PageHead {
  title: string;
  /** Beside the title in a quieter voice: «1 284», a date, a name. */
  count?: string;
}

let head: PageHead = { title: '' };
const listeners = new Set<() => void>();

/** Says the page's title, and how many there are. */
export function usePageHead(title: string, count?: string): void {
  useEffect(() => {
    head = count === undefined ? { title } : { title, count };
    for (const listener of listeners) listener();
  }, [title, count]);
}

export function useShownHead(): PageHead {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => head,
  );
}
