// What was read from the register, kept until a change of its kind.

import { MutationCache, QueryClient, useMutation, type UseMutationResult } from '@tanstack/react-query';
import { showError, toast, type ToastInput } from '../shell/toasts';
import { IpcError } from './error';
import { host } from './host';

/** A client whose queries begin with the kind they read, or name several in `meta.kinds`. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: false,
        // A failure of the program itself goes to the room's boundary; the others the room words where they happen.
        throwOnError: (error) => !(error instanceof IpcError),
      },
      mutations: { networkMode: 'always', retry: false },
    },
    mutationCache: new MutationCache(),
  });
}

/** Reads again what a change touched; gives what ends it. */
export function followChanges(client: QueryClient): () => void {
  return host().onChanged((kinds) => {
    void client.invalidateQueries({
      predicate: ({ queryKey, meta }) => {
        const named = Array.isArray(meta?.['kinds']) ? (meta['kinds'] as unknown[]) : [queryKey[0]];
        return named.some((kind) => typeof kind === 'string' && kinds.includes(kind));
      },
    });
  });
}

interface ChangeOptions<A, R> {
  /** A toast after it, with «undo» where that can be done; nothing is said without it. */
  done?: (answer: R, input: A) => ToastInput | null;
  onDone?: (answer: R, input: A) => void;
  /** Shows the failure where it belongs; without it a toast says it. */
  onFault?: (error: unknown) => void;
}

/** A command that changes something: `const rename = useChange(commands.rename, {…}); rename.mutate(input)`. */
export function useChange<A, R>(run: (input: A) => Promise<R>, { done, onDone, onFault }: ChangeOptions<A, R> = {}): UseMutationResult<R, unknown, A> {
  return useMutation<R, unknown, A>({
    mutationFn: run,
    onSuccess: (answer, input) => {
      const said = done?.(answer, input);
      if (said) toast(said);
      onDone?.(answer, input);
    },
    onError: (error) => (onFault ? onFault(error) : showError(error)),
  });
}
