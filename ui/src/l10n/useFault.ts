// Which field of a small form a failure is about, and its sentence.

import { useState } from 'react';
import { IpcError } from '../ipc/error';
import { hasText, text, type Language } from './bundle';
import { errorText } from './errorText';
import { useLanguage } from './useText';

interface Fault {
  /** Takes a failure in, or puts the former one away. */
  set: (error: unknown) => void;
  /** What to say at a field. */
  of: (field: string) => string | undefined;
  /** What to say of the form as a whole. */
  rest: string | undefined;
}

function worded(language: Language, error: unknown, values: Record<string, string>): { field: string | null; words: string } {
  if (error instanceof IpcError && error.code === 'field-faulty') {
    const { field = '', fault = '' } = error.args;
    const id = `fault-${fault}`;
    if (field in values && hasText(id)) return { field, words: text(language, id, { value: values[field] ?? '' }) };
  }
  return { field: null, words: errorText(language, error) };
}

/** The failure of a form whose fields, by the office's names, hold these values. */
export function useFault(values: Record<string, string>): Fault {
  const { language } = useLanguage();
  const [error, set] = useState<unknown>(null);
  const said = error === null ? null : worded(language, error, values);
  return { set, of: (field) => (said?.field === field ? said.words : undefined), rest: said?.field === null ? said.words : undefined };
}
