// Locks the register after a while without a key or a movement.

import { useEffect } from 'react';
import { lock } from './lock';
import { toast } from './toasts';

const MINUTE = 60_000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** After `minutes` without a sign of anybody; 0: never. */
export function useIdleLock(minutes: number, word: string): void {
  useEffect(() => {
    if (minutes === 0) return undefined;
    let last = Date.now();
    const seen = () => {
      last = Date.now();
    };
    for (const sign of SIGNS) window.addEventListener(sign, seen, { passive: true, capture: true });
    // Looked at now and then rather than timed from the last sign: a computer that slept has been idle too.
    const timer = setInterval(() => {
      if (Date.now() - last < minutes * MINUTE) return;
      last = Date.now();
      void lock().then(() => toast({ text: word, tone: 'note' }));
    }, 5_000);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true });
    };
  }, [minutes, word]);
}
