// The sentence of a failure: what happened, what is safe, what to do.

import { IpcError } from '../ipc/error';
import { hasText, text, type Args, type Language } from './bundle';

/** The sentence of anything caught. What is not of the closed list is a fault of the program. */
export function errorText(language: Language, error: unknown): string {
  if (error instanceof IpcError) {
    const id = `error-${error.code}`;
    const args: Args = { ...error.args };
    const state = args['state'];
    if (typeof state === 'string') {
      const name = `dossier-${state}-name`;
      if (hasText(name)) args['state'] = text(language, name);
    }
    if (hasText(id)) return text(language, id, args);
  }
  const what = error instanceof Error ? error.name : 'unknown';
  return text(language, 'error-internal', { what });
}
