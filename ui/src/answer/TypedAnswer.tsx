import { useInfiniteQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { OutcomeCode, TransmissionLineView, TypedAnswerInput } from '../ipc/bindings';
import { commands } from '../ipc/host';
import { useChange } from '../ipc/queries';
import { Bdi } from '../kit/Bdi';
import { Button } from '../kit/Button';
import { ErrorState } from '../kit/ErrorState';
import { IconButton } from '../kit/IconButton';
import { Segmented } from '../kit/Segmented';
import { Skeleton } from '../kit/Skeleton';
import { TextField } from '../kit/TextField';
import { useLanguage, useText } from '../l10n/useText';
import { keyName } from '../shell/keys';
import { NamePair } from '../transmission/NamePair';
import { useAnswerChoices, useShowAnswer } from './queries';
import { ReasonPicker } from './ReasonPicker';
import { typeOutcome, typePart, useTyped } from './typed';

const LINES = 200;

const KEYS: Record<string, OutcomeCode> = { a: 'accepted', c: 'corrected', r: 'rejected', n: 'notTaken' };

/** The slip row by row, for an answer that came on paper: a letter decides, arrows go from row to row. */
export function TypedAnswer({ id, rows }: { id: number; rows: number }) {
  const t = useText();
  const { language } = useLanguage();
  const typed = useTyped(id);
  const show = useShowAnswer(id);
  const lines = useInfiniteQuery({
    queryKey: ['transmission', id, 'lines', language],
    meta: { kinds: ['transmission', 'dossier', 'member'] },
    queryFn: ({ pageParam }) => commands.transmissionLines(id, pageParam, LINES, language),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.length < LINES ? undefined : pages.length * LINES),
  });
  const look = useChange(() => commands.typeAnswer(id, [...typed.values()], language), { onDone: show });
  if (lines.isError) return <ErrorState error={lines.error} onRetry={() => void lines.refetch()} />;
  if (!lines.data) return <Skeleton lines={6} />;
  return (
    <div className="answer-way">
      <p className="soft">{t('answer-typed-hint')}</p>
      <ol className="typed-lines" aria-label={t('answer-typed-label')}>
        {lines.data.pages.flat().map((line) => (
          <TypedLine key={line.line} id={id} line={line} typed={typed.get(line.line)} />
        ))}
      </ol>
      {lines.hasNextPage && (
        <Button size="small" isDisabled={lines.isFetchingNextPage} onPress={() => void lines.fetchNextPage()}>
          {t('transmission-more-lines-action')}
        </Button>
      )}
      <footer className="answer-foot answer-foot--near">
        <span className="answer-foot__sum" role="status">
          {t('answer-typed-status', { count: typed.size, rows })}
        </span>
        <Button kind="main" isDisabled={typed.size === 0 || look.isPending} onPress={() => look.mutate(undefined)}>
          {t('answer-look-action')}
        </Button>
      </footer>
    </div>
  );
}

function focusLine(from: HTMLElement, step: 1 | -1): void {
  const next = step === 1 ? from.nextElementSibling : from.previousElementSibling;
  next?.querySelector<HTMLElement>('button')?.focus();
}

interface TypedLineProps {
  id: number;
  line: TransmissionLineView;
  typed: TypedAnswerInput | undefined;
}

function TypedLine({ id, line, typed }: TypedLineProps) {
  const t = useText();
  const choices = useAnswerChoices();
  const names = choices.data?.outcomes ?? [];
  const set = (outcome: OutcomeCode | null) => typeOutcome(id, line.line, outcome);
  const onKey = (event: KeyboardEvent<HTMLLIElement>) => {
    const row = event.currentTarget;
    const inField = (event.target as HTMLElement).matches('input');
    const key = keyName(event.nativeEvent);
    const outcome = inField ? undefined : KEYS[key];
    if (outcome) set(outcome);
    else if (key === 'arrowdown' || (inField && key === 'enter')) focusLine(row, 1);
    else if (key === 'arrowup') focusLine(row, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
    // A number follows an acceptance: the field that just came takes the keys.
    if (outcome === 'accepted' || outcome === 'corrected') setTimeout(() => row.querySelector('input')?.focus(), 0);
  };
  return (
    <li className="typed-lines__line" onKeyDownCapture={onKey}>
      <span className="typed-lines__who">
        {line.name ? <NamePair name={line.name} twin /> : <span className="soft">{t('transmission-erased-name')}</span>}
        <Bdi dir="ltr" className="soft">
          {line.dossier}
        </Bdi>
      </span>
      <Segmented<OutcomeCode>
        label={t('answer-decision-label', { dossier: line.dossier })}
        value={typed?.outcome ?? null}
        onChange={set}
        choices={names.map(({ outcome, name }) => ({ id: outcome, name }))}
      />
      {typed ? (
        <IconButton label={t('answer-none-name')} size="small" onPress={() => set(null)}>
          <X size={16} aria-hidden />
        </IconButton>
      ) : (
        <span />
      )}
      {typed && <Details id={id} typed={typed} />}
    </li>
  );
}

function Details({ id, typed }: { id: number; typed: TypedAnswerInput }) {
  const t = useText();
  const choices = useAnswerChoices();
  const put = (part: Partial<TypedAnswerInput>) => typePart(id, typed.line, part);
  const isTaken = typed.outcome === 'accepted' || typed.outcome === 'corrected';
  return (
    <div className="typed-lines__details">
      {isTaken && <TextField label={t('answer-registration-label')} dir="ltr" maxLength={20} value={typed.registration} onChange={(registration) => put({ registration })} />}
      {typed.outcome === 'corrected' &&
        choices.data?.corrections.map(({ id: code, name }) => (
          <TextField
            key={code}
            label={t('answer-correction-label', { field: name })}
            dir="auto"
            maxLength={100}
            value={typed.corrections[code] ?? ''}
            onChange={(text) => put({ corrections: { ...typed.corrections, [code]: text } })}
          />
        ))}
      {typed.outcome === 'rejected' && <ReasonPicker chosen={typed.reasons} onChange={(reasons) => put({ reasons })} />}
      {!isTaken && <TextField label={t('answer-remark-label')} dir="auto" maxLength={500} value={typed.remark} onChange={(remark) => put({ remark })} />}
    </div>
  );
}
