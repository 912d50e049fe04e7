// What is read of a dossier, and the paper that follows every change.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PaperLanguageCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useLanguage } from '../l10n/useText';

/** What a dossier depends on. */
const KINDS = ['member', 'dossier', 'piece', 'scan', 'association', 'setting'];
/** Typing goes on for so many milliseconds before the paper follows. */
const PAUSE = 400;

/** Where a member's dossier stands. */
export function useDossier(member: number) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['dossier', member, language],
    queryFn: () => commands.dossier(member, language),
    meta: { kinds: KINDS },
  });
}

/** The dossier as it would be printed now; after a change the former one stays until the next is made. */
export function usePreview(member: number, language: PaperLanguageCode) {
  return useQuery({
    queryKey: ['dossier', 'preview', member, language],
    queryFn: async ({ signal, client, queryKey }) => {
      if (client.getQueryData(queryKey) !== undefined) await pause(signal);
      return commands.previewDossier(member, language);
    },
    meta: { kinds: KINDS },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** Waits; a change that comes meanwhile begins the wait anew. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PAUSE);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('overtaken', 'AbortError'));
    });
  });
}
