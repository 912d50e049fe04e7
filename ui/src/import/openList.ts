// The list being read in: opened from a file, read again after each change.

import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ImportView } from '../ipc/bindings';
import { commands, host } from '../ipc/host';
import { useChange } from '../ipc/queries';
import type { Language } from '../l10n/bundle';
import { useLanguage, useText } from '../l10n/useText';
import { navigate } from '../shell/route';
import { toast } from '../shell/toasts';

/** What a list may come as. */
export const LISTS = ['.csv', '.txt', '.xlsx'];

const FAULT = ['import-fault'];

const keyOf = (language: Language) => ['member', 'import', language];

/** Shows the list as it stands after a change. */
export function keepView(client: QueryClient, language: Language, view: ImportView | null): void {
  // What is still being read is older than this.
  void client.cancelQueries({ queryKey: keyOf(language) });
  client.setQueryData(keyOf(language), view);
  client.removeQueries({ queryKey: keyOf(language === 'fr' ? 'ar' : 'fr') });
}

/** The list that is open; null where none is. A failure is told where the list is shown, and nowhere else. */
export function useOpenList() {
  const { language } = useLanguage();
  return useQuery({ queryKey: keyOf(language), queryFn: () => commands.importView(language), throwOnError: false });
}

/** A change of the open list; what comes back is shown at once. */
export function useListChange<A>(run: (input: A, language: Language) => Promise<ImportView>, onDone?: () => void) {
  const { language } = useLanguage();
  const client = useQueryClient();
  return useChange((input: A) => run(input, language), {
    onDone: (view) => {
      keepView(client, language, view);
      onDone?.();
    },
  });
}

/** Opens a file as the list; one that is open already is not put away for it. */
export function useOpenFile() {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  // Told in the room of lists, wherever the file fell.
  const fault = useQuery<unknown>({ queryKey: FAULT, queryFn: () => null, initialData: null });
  const setFault = (error: unknown) => client.setQueryData<unknown>(FAULT, error);
  const open = useChange(
    async (file: File) => {
      const former = await commands.importView(language);
      if (former) {
        toast({ text: t('import-already-open-status', { file: former.file }), tone: 'note' });
        return former;
      }
      return commands.openImport(await host().receiveFile(file), language);
    },
    {
      onDone: (view) => {
        setFault(null);
        keepView(client, language, view);
        navigate({ room: 'member', section: 'import' });
      },
      onFault: (error) => {
        setFault(error);
        navigate({ room: 'member', section: 'import' });
      },
    },
  );
  return { open: open.mutate, isOpening: open.isPending, fault: fault.data };
}
