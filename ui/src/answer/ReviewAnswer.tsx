import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck, FileText } from 'lucide-react';
import { useState } from 'react';
import type { AnswerGroup, AnswerView } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { Card } from '../kit/Card';
import { EmptyState } from '../kit/EmptyState';
import { ErrorState } from '../kit/ErrorState';
import { Segmented } from '../kit/Segmented';
import { Skeleton } from '../kit/Skeleton';
import { Switch } from '../kit/Switch';
import type { MessageId } from '../l10n/ids';
import { useFormat, useLanguage, useText } from '../l10n/useText';
import { useFirstFocus } from '../shell/firstFocus';
import { navigate } from '../shell/route';
import { AnswerRow } from './AnswerRow';
import { OutcomeBadge } from './OutcomeBadge';
import { useShowAnswer } from './queries';
import { forgetTyped, typedKey } from './typed';

const PAGE = 100;

const NAMES: Record<AnswerGroup, MessageId> = {
  settle: 'answer-settle-group',
  written: 'answer-written-group',
  unchanged: 'answer-unchanged-group',
  pending: 'answer-pending-group',
  aside: 'answer-aside-group',
};

/** Counts the rows of a group. */
function rowsOf(answer: AnswerView) {
  return (group: AnswerGroup) => answer.groups.find((one) => one.group === group)?.rows ?? 0;
}

/** What the answer would do: by outcome, row by row, and what is left to settle. Nothing is written before «note». */
export function ReviewAnswer({ id, answer }: { id: number; answer: AnswerView }) {
  const t = useText();
  const { language } = useLanguage();
  const show = useShowAnswer(id);
  const { number } = answer;
  const count = rowsOf(answer);
  const written = count('written');
  const left = count('settle');
  const rejected = answer.outcomes.some((one) => one.outcome === 'rejected');
  const drop = useChange(() => commands.dropAnswer(), { onDone: () => show(null) });
  const note = useChange(() => commands.noteAnswer(), {
    done: (rows) => ({
      text: t('answer-noted-status', { count: rows, number }),
      tone: 'good',
      undo: true,
      ...(rejected ? { action: { name: t('mend-title'), run: () => navigate({ room: 'transmission', section: 'mends' }) } } : {}),
    }),
    onDone: () => {
      forgetTyped(id);
      void commands.dropDraft(typedKey(id)).catch(() => undefined);
      show(null);
      navigate({ room: 'transmission', id });
    },
  });
  const take = useChange((on: boolean) => commands.takeCorrections(on, language), { onDone: show });
  return (
    <>
      <Card title={t('answer-plan-title')} aside={answer.file ? <Bdi dir="auto">{answer.file}</Bdi> : answer.source}>
        <div className="answer-sum" role="status">
          {written === 0 && left === 0 ? (
            <p className="answer-sum__same">
              <CircleCheck size={18} aria-hidden /> {t('answer-same-status')}
            </p>
          ) : (
            <p className="answer-sum__main">{t('answer-written-status', { count: written })}</p>
          )}
          <p className="answer-sum__outcomes">
            {answer.outcomes.map(({ outcome, name, rows }) => (
              <OutcomeBadge key={outcome} outcome={outcome}>
                {t('answer-outcome-count', { name, count: rows })}
              </OutcomeBadge>
            ))}
          </p>
          {left > 0 && <p className="answer-sum__left">{t('answer-left-status', { count: left })}</p>}
          {answer.changed > 0 && <p>{t('answer-changed-status', { count: answer.changed })}</p>}
          {answer.silent > 0 && <p className="soft">{t('answer-silent-status', { count: answer.silent })}</p>}
        </div>
        {answer.corrections > 0 && (
          <div className="answer-take">
            <Switch isSelected={answer.takesCorrections} isDisabled={take.isPending} onChange={(on) => take.mutate(on)}>
              {t('answer-take-label', { count: answer.corrections })}
            </Switch>
            <p className="soft">{t(answer.takesCorrections ? 'answer-take-hint' : 'answer-keep-hint')}</p>
          </div>
        )}
        <footer className="answer-foot">
          <Button isDisabled={drop.isPending} onPress={() => drop.mutate(undefined)}>
            {t('answer-drop-action')}
          </Button>
          <span className="answer-foot__sum">{left > 0 && written > 0 && t('answer-later-text')}</span>
          <Button kind="main" isDisabled={written === 0 || note.isPending} autoFocus={left === 0} onPress={() => note.mutate(undefined)}>
            {t('answer-note-action', { count: written })}
          </Button>
        </footer>
      </Card>
      <Rows id={id} answer={answer} />
    </>
  );
}

/** The rows group by group, what is to be settled first. */
function Rows({ id, answer }: { id: number; answer: AnswerView }) {
  const t = useText();
  const { language } = useLanguage();
  const format = useFormat();
  const [wanted, setWanted] = useState<AnswerGroup | null>(null);
  const known = answer.groups.map((one) => one.group);
  const count = rowsOf(answer);
  const group = wanted && known.includes(wanted) ? wanted : known[0];
  const rows = useInfiniteQuery({
    queryKey: ['transmission', id, 'answer', 'rows', answer.serial, group, language],
    queryFn: ({ pageParam }) => commands.answerRows(group ?? 'written', pageParam, PAGE, language),
    enabled: group !== undefined,
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const read = pages.reduce((sum, page) => sum + page.rows.length, 0);
      return last.rows.length > 0 && read < last.total ? read : undefined;
    },
    placeholderData: (former) => former,
  });
  const list = useFirstFocus<HTMLUListElement>('.answer-row__actions button', rows.data !== undefined && group === 'settle');
  if (group === undefined) return <EmptyState icon={<FileText size={26} aria-hidden />} title={t('answer-no-rows-title')} />;
  return (
    <Card
      title={t('answer-rows-title')}
      aside={known.length === 1 && t('answer-outcome-count', { name: t(NAMES[group]), count: count(group) })}
      actions={
        known.length > 1 && (
          <Segmented label={t('answer-groups-label')} value={group} onChange={setWanted} choices={known.map((one) => ({ id: one, name: `${t(NAMES[one])} ${format.number(count(one))}` }))} />
        )
      }
    >
      {rows.isError ? (
        <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />
      ) : !rows.data ? (
        <Skeleton lines={5} />
      ) : (
        <ul ref={list}>
          {rows.data.pages.flatMap((page) => page.rows).map((row) => (
            <AnswerRow key={row.row} id={id} row={row} />
          ))}
        </ul>
      )}
      {rows.hasNextPage && (
        <Button size="small" isDisabled={rows.isFetchingNextPage} onPress={() => void rows.fetchNextPage()}>
          {t('transmission-more-lines-action')}
        </Button>
      )}
    </Card>
  );
}
