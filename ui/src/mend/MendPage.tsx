import { useInfiniteQuery } from '@tanstack/react-query';
import { ChevronLeft, CircleCheck, Send } from 'lucide-react';
import type { MendView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Skeleton } from '../kit/Skeleton';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { useFirstFocus } from '../shell/firstFocus';
import { useKey } from '../shell/keys';
import { usePageHead } from '../shell/pageHead';
import { navigate } from '../shell/route';
import { newDraftOfCorrected } from '../transmission/draft';
import { NamePair } from '../transmission/NamePair';
import { openMend } from './open';
import './MendPage.css';

const PAGE = 100;

function sendAgain(): void {
  newDraftOfCorrected();
  navigate({ room: 'transmission', id: 'new' });
}

/** What the rejects of the CNSS ask to mend, the longest waiting first, and sending again what is corrected. */
export function MendPage() {
  const t = useText();
  const { language } = useLanguage();
  const list = useInfiniteQuery({
    queryKey: ['member', 'mends', language],
    meta: { kinds: ['member', 'dossier', 'transmission', 'scan'] },
    queryFn: ({ pageParam }) => commands.listMends(pageParam, PAGE, language),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length > 0 && read < last.total ? read : undefined;
    },
  });
  usePageHead(t('shell-transmissions-name'), t('mend-title'));
  useKey('escape', () => navigate({ room: 'transmission' }));
  const [first] = list.data?.pages ?? [];
  const place = useFirstFocus<HTMLDivElement>('.mend-page__actions button:last-child', first !== undefined);
  return (
    <div ref={place} className="mend-page">
      <header className="mend-page__head">
        <Button kind="plain" icon={<ChevronLeft size={16} aria-hidden className="icon--directed" />} onPress={() => navigate({ room: 'transmission' })}>
          {t('transmission-list-action')}
        </Button>
        <h2 className="mend-page__title">{t('mend-title')}</h2>
      </header>
      {list.isError ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : !first ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <Corrected count={first.corrected} />
          {first.total === 0 ? (
            <EmptyState icon={<CircleCheck size={26} aria-hidden />} title={t('mend-empty-title')}>
              {t('mend-empty-text')}
            </EmptyState>
          ) : (
            <Card title={t('mend-list-title', { count: first.total })}>
              <ul className="mend-page__rows">
                {list.data?.pages.flatMap((page) => page.rows).map((mend) => (
                  <Mend key={mend.id} mend={mend} />
                ))}
              </ul>
              {list.hasNextPage && (
                <Button size="small" isDisabled={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                  {t('transmission-more-lines-action')}
                </Button>
              )}
            </Card>
          )}
        </>
      )}
    </div>
  );
}

/** What is corrected may leave again. */
function Corrected({ count }: { count: number }) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Card>
      <div className="mend-page__again">
        <p role="status">{t('mend-corrected-status', { count })}</p>
        <Button kind="main" icon={<Send size={16} aria-hidden className="icon--directed" />} onPress={sendAgain}>
          {t('mend-again-action')}
        </Button>
      </div>
    </Card>
  );
}

function Mend({ mend }: { mend: MendView }) {
  const t = useText();
  const format = useFormat();
  const settle = useChange(() => commands.settleMend(mend.id), { done: () => ({ text: t('mend-settled-status', { reason: mend.reason }), tone: 'good', undo: true }) });
  const named = (
    <span className="visually-hidden">
      {' '}
      <NamePair name={mend.name} />
    </span>
  );
  return (
    <li className="mend-page__row">
      <span className="mend-page__who">
        <NamePair name={mend.name} twin />
      </span>
      <span className="mend-page__what">
        <strong>{mend.reason}</strong>
        <span>{mend.task}</span>
        {mend.remark && <Bdi className="soft">{mend.remark}</Bdi>}
        <span className="soft">{mend.transmission ? t('mend-since-text', { date: format.date(mend.askedOn), number: mend.transmission }) : t('answer-noted-text', { date: format.date(mend.askedOn) })}</span>
      </span>
      <span className="mend-page__actions">
        <Button size="small" kind="plain" isDisabled={settle.isPending} onPress={() => settle.mutate(undefined)}>
          {t('mend-settle-action')}
          {named}
        </Button>
        <Button size="small" onPress={() => openMend(mend)}>
          {t(mend.place ? 'transmission-mend-action' : 'transmission-open-action')}
          {named}
        </Button>
      </span>
    </li>
  );
}
