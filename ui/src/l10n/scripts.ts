// Which scripts a name is known in.

import type { PersonNameView } from '../ipc/bindings';

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether a name is known in both scripts. Where it is known in one alone, that spelling stands for both. */
export function isInBothScripts({ ar, latin }: PersonNameView): boolean {
  return ARABIC.test(ar) && LATIN.test(latin);
}
