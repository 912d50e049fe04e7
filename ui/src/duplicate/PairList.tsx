import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Check, CircleCheck, X } from 'lucide-react';
import { useEffect } from 'react';
import type { DuplicateRowView, PairMember, StrengthCode, VerdictView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Badge, type Tone } from '../kit/Badge';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useLanguage, useText } from '../l10n/useText';
import { NamePair } from '../transmission/NamePair';

const PAGE = 50;

const TONES: Record<StrengthCode, Tone> = { certain: 'wrong', probable: 'attention', possible: 'note' };

interface PairListProps {
  strength: StrengthCode | null;
  onOpen: (pair: DuplicateRowView) => void;
}

/** The pairs that wait, the strongest first. */
export function PairList({ strength, onOpen }: PairListProps) {
  const t = useText();
  const { language } = useLanguage();
  const client = useQueryClient();
  const list = useInfiniteQuery({
    queryKey: ['member', 'duplicates', strength, language],
    queryFn: ({ pageParam }) => commands.listDuplicates(strength, pageParam, PAGE, language),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length > 0 && read < last.total ? read : undefined;
    },
  });
  const first = list.data?.pages[0];
  useEffect(() => {
    if (first) client.setQueryData(['member', 'duplicate-counts'], { ...first, rows: [] });
  }, [first, client]);
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data || !first) {
    return (
      <div role="status" aria-label={t('duplicates-looking-status')}>
        <p className="soft">{t('duplicates-looking-status')}</p>
        <Skeleton lines={6} />
      </div>
    );
  }
  if (first.total === 0) {
    return (
      <EmptyState icon={<CircleCheck size={26} aria-hidden />} title={t('duplicates-none-title')}>
        {t('duplicates-none-text')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="soft" role="status">
        {t('duplicates-count-status', { count: first.total })}
      </p>
      <ul className="duplicates__list" aria-label={t('duplicates-title')}>
        {list.data.pages
          .flatMap((page) => page.rows)
          .map((pair) => (
            <Pair key={`${String(pair.first.id)} ${String(pair.second.id)}`} pair={pair} onOpen={() => onOpen(pair)} />
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

function Pair({ pair, onOpen }: { pair: DuplicateRowView; onOpen: () => void }) {
  const t = useText();
  const dismiss = useChange(() => commands.dismissPair(pair.first.id, pair.second.id), { done: () => ({ text: t('duplicates-dismissed-status'), tone: 'good', undo: true }) });
  const whom = (
    <span className="visually-hidden">
      {' '}
      <NamePair name={pair.first.name} />
    </span>
  );
  return (
    <li className="duplicates__pair">
      <Person member={pair.first} />
      <Person member={pair.second} />
      <Verdict verdict={pair.verdict} />
      <span className="duplicates__actions">
        <Button size="small" onPress={onOpen}>
          {t('duplicates-compare-action')}
          {whom}
        </Button>
        <Button kind="plain" size="small" isDisabled={dismiss.isPending} onPress={() => dismiss.mutate(undefined)}>
          {t('duplicates-dismiss-action')}
          {whom}
        </Button>
      </span>
    </li>
  );
}

/** A member of a pair: name in both scripts and what tells them apart. */
export function Person({ member }: { member: PairMember }) {
  const t = useText();
  const facts = [member.number && t('duplicates-number-text', { number: member.number }), member.birth, member.identity, member.commune].filter(Boolean);
  return (
    <span className="duplicates__person">
      <NamePair name={member.name} twin />
      <span className="soft">
        {facts.map((fact, at) => (
          <span key={at}>
            {at > 0 && ' · '}
            <Bdi>{fact}</Bdi>
          </span>
        ))}
      </span>
    </span>
  );
}

/** How strongly two records seem to be one person: what speaks for it, and what against. */
export function Verdict({ verdict }: { verdict: VerdictView }) {
  const t = useText();
  return (
    <span className="duplicates__verdict">
      <Badge tone={TONES[verdict.strength]}>{verdict.strengthName}</Badge>
      {verdict.why.map((why) => (
        <span key={why.text} className={why.against ? 'duplicates__why duplicates__why--against' : 'duplicates__why'}>
          {why.against ? <X size={14} aria-hidden /> : <Check size={14} aria-hidden />}
          <span className="visually-hidden">{t(why.against ? 'duplicates-against-label' : 'duplicates-for-label')} </span>
          {why.text}
        </span>
      ))}
    </span>
  );
}
