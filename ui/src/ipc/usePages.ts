// A list read by windows, one after another as the person asks for more.

import { useInfiniteQuery } from '@tanstack/react-query';

interface Page<R> {
  rows: R[];
  total: number;
}

interface PagesOptions<P> {
  key: readonly unknown[];
  /** Kinds whose change reads it again. */
  kinds: readonly string[];
  read: (offset: number, count: number) => Promise<P>;
  isEnabled?: boolean;
}

/** So many rows at a time. */
const PAGE = 100;

/** The rows read so far, of how many, the latest window whole, and what reads the next. */
export function usePages<R, P extends Page<R>>({ key, kinds, read, isEnabled = true }: PagesOptions<P>) {
  const list = useInfiniteQuery({
    queryKey: key,
    meta: { kinds },
    queryFn: ({ pageParam }) => read(pageParam, PAGE),
    initialPageParam: 0,
    getNextPageParam: (last: P, pages: P[]) => {
      const had = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length > 0 && had < last.total ? had : undefined;
    },
    enabled: isEnabled,
  });
  const pages = list.data?.pages;
  return {
    error: list.error,
    retry: () => void list.refetch(),
    first: pages?.[0],
    rows: pages?.flatMap((page): P['rows'] => page.rows) as P['rows'] | undefined,
    total: pages?.[0]?.total ?? 0,
    hasMore: list.hasNextPage,
    isReading: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
  };
}
