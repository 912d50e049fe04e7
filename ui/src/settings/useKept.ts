// A part of the register as a form that saves by itself: what is typed, what was refused, and what the register holds.

import { useState } from 'react';
import { IpcError } from '../ipc/error';
import { hasText, text } from '../l10n/bundle';
import type { MessageId } from '../l10n/ids';
import { useLanguage } from '../l10n/useText';
import { showError } from '../shell/toasts';

export type KeptState = 'kept' | 'dirty' | 'saving' | 'saved';

export interface Kept<T> {
  value: T;
  /** Types, without saving yet. */
  change: (value: T) => void;
  /** Saves what was typed, or `value` at once. True when the register took it. */
  commit: (value?: T) => Promise<boolean>;
  /** What was refused of a field: `name`, `0.code`. */
  fault: (field: string) => string | false;
  state: KeptState;
}

/** Gives the form of `kept`; a change from elsewhere (undo) shows as long as nothing is being typed. */
export function useKept<T>(kept: T, save: (value: T) => Promise<unknown>): Kept<T> {
  const { language } = useLanguage();
  const [value, setValue] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [state, setState] = useState<KeptState>('kept');
  if (kept !== seen) {
    setSeen(kept);
    if (state !== 'dirty') {
      // What comes back as it was typed is one's own change; anything else was made elsewhere.
      if (JSON.stringify(kept) !== JSON.stringify(value)) setState('kept');
      setValue(kept);
      setFaults({});
    }
  }
  return {
    value,
    state,
    change: (next) => {
      setValue(next);
      setState('dirty');
    },
    commit: async (next = value) => {
      setValue(next);
      if (JSON.stringify(next) === JSON.stringify(seen)) {
        setFaults({});
        setState('kept');
        return true;
      }
      setState('saving');
      try {
        await save(next);
        setFaults({});
        // Whoever typed on meanwhile is not done.
        setState((now) => (now === 'saving' ? 'saved' : now));
        return true;
      } catch (error) {
        setState('dirty');
        if (error instanceof IpcError && error.fields.length > 0) setFaults(refusals(error));
        else showError(error);
        return false;
      }
    },
    fault: (field) => {
      const code = faults[field];
      if (code === undefined) return false;
      const id = `fault-${code}`;
      return hasText(id) ? text(language, id, { value: typedAt(value, field) }) : text(language, 'error-field-faulty' as MessageId, { field, fault: code });
    },
  };
}

function refusals(error: IpcError): Record<string, string> {
  return Object.fromEntries(error.fields.map((field) => [field, error.args['fault'] ?? error.code]));
}

/** What stands at `0.code` of a form, for the sentence that refuses it. */
function typedAt(value: unknown, path: string): string {
  let at = value;
  for (const part of path.split('.')) at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined;
  return typeof at === 'string' ? at : '';
}
