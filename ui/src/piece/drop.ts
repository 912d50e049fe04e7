// Files dropped anywhere on the page.

import { useEffect, useRef, useState } from 'react';

type Take = (files: readonly File[], card: string | null) => void;

/** Gives dropped files to `take`, with the card they fell on; answers whether files hover over the window. */
export function useDroppedFiles(take: Take): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    // Entering a child comes before leaving its parent: only the count tells when the pointer has left the window.
    let depth = 0;
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!carries(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!carries(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (carries(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carries(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-piece]') : null;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) latest.current(files, card?.dataset['piece'] ?? null);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
