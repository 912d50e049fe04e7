import { useQuery } from '@tanstack/react-query';
import { commands } from '../ipc/host';
import { useLanguage } from '../l10n/useText';

/** In a larger register pairs are looked for only when somebody asks: it takes seconds. */
const AT_ONCE = 20_000;

/** How many pairs wait, as it was when they were last looked for: they are not looked for again after each change. */
export function useDuplicateCounts(members: number) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['member', 'duplicate-counts'],
    meta: { kinds: [] },
    queryFn: () => commands.listDuplicates(null, 0, 0, language),
    enabled: members > 0 && members <= AT_ONCE,
    // The rooms beside it show themselves without it.
    throwOnError: false,
  });
}
