import { useInfiniteQuery } from '@tanstack/react-query';
import type { DismissedPair } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { Person } from './PairList';

const PAGE = 50;

/** The pairs that were said to be two people; each can be proposed again. */
export function DismissedList() {
  const t = useText();
  const { language } = useLanguage();
  const list = useInfiniteQuery({
    queryKey: ['member', 'dismissed-pairs', language],
    queryFn: ({ pageParam }) => commands.dismissedPairs(pageParam, PAGE, language),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length === PAGE ? pages.length * PAGE : undefined),
  });
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={4} />;
  const pairs = list.data.pages.flat();
  if (pairs.length === 0) return <EmptyState title={t('duplicates-none-dismissed-title')}>{t('duplicates-none-dismissed-text')}</EmptyState>;
  return (
    <>
      <ul className="duplicates__list" aria-label={t('duplicates-dismissed-name')}>
        {pairs.map((pair) => (
          <Pair key={`${String(pair.first.id)} ${String(pair.second.id)}`} pair={pair} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button isDisabled={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
          {t('duplicates-more-action')}
        </Button>
      )}
    </>
  );
}

function Pair({ pair }: { pair: DismissedPair }) {
  const t = useText();
  const recall = useChange(() => commands.recallPair(pair.first.id, pair.second.id), { done: () => ({ text: t('duplicates-recalled-status'), tone: 'good', undo: true }) });
  return (
    <li className="duplicates__pair">
      <Person member={pair.first} />
      <Person member={pair.second} />
      <span />
      <Button size="small" isDisabled={recall.isPending} onPress={() => recall.mutate(undefined)}>
        {t('duplicates-recall-action')}
      </Button>
    </li>
  );
}
