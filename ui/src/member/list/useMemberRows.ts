// The rows of the list by window: a few pages around what is in sight, never the whole register.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ListInput, ListPage, MemberLine } from '../../ipc/bindings';
import { commands, host } from '../../ipc/host';
import type { Language } from '../../l10n/bundle';

const PAGE = 30;
/** Pages kept on either side of those in sight. */
const NEAR = 2;
/** After so many milliseconds without scrolling or typing, who is in sight is looked over before their turn. */
const AT_REST = 500;
/** Answers waited for at once. */
const AT_ONCE = 2;

interface Shown {
  key: string;
  total: number;
  hidden: number;
  unknown: readonly string[];
}

type Pages = ReadonlyMap<number, readonly MemberLine[]>;

/** The rows read, told to the grid alone: scrolling draws nothing else again. */
export class RowStore {
  pages: Pages = new Map();
  private readonly listeners = new Set<() => void>();

  readonly at = (place: number): MemberLine | undefined => this.pages.get(Math.floor(place / PAGE))?.[place % PAGE];

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  set(pages: Pages): void {
    this.pages = pages;
    for (const listener of this.listeners) listener();
  }
}

export interface MemberRows {
  /** Null until the first answer. */
  shown: Shown | null;
  error: unknown;
  rows: RowStore;
  want: (from: number, to: number) => void;
}

/** Reads the list `input` asks for; the former one stays in sight until the first rows of the new one are there. */
export function useMemberRows(input: ListInput, language: Language): MemberRows {
  const key = useMemo(() => JSON.stringify([input, language]), [input, language]);
  const [shown, setShown] = useState<Shown | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [rows] = useState(() => new RowStore());
  const latest = useRef(key);
  const reading = useRef(new Set<number>());
  const round = useRef(0);
  const wanted = useRef<readonly [number, number]>([0, 0]);
  const current = useRef<Shown | null>(null);
  /** Reads what is still wanted after an answer. */
  const more = useRef<() => void>(() => undefined);

  const take = useCallback(
    (answers: readonly (readonly [number, ListPage])[], fresh: boolean, ofKey: string) => {
      const first = answers[0]?.[1];
      if (!first) return;
      setError(null);
      const pages = new Map(fresh ? [] : rows.pages);
      for (const [page, answer] of answers) pages.set(page, answer.rows);
      const [from, to] = wanted.current;
      for (const kept of pages.keys()) {
        if (!fresh && (kept < from - NEAR - 1 || kept > to + NEAR + 1)) pages.delete(kept);
      }
      const { total, hidden, unknown } = first;
      const before = current.current;
      const same = before?.key === ofKey && before.total === total && before.hidden === hidden;
      if (!same) {
        current.current = { key: ofKey, total, hidden, unknown };
        setShown(current.current);
      }
      rows.set(pages);
    },
    [rows],
  );

  const fill = useCallback(() => {
    const now = current.current;
    if (!now || now.key !== latest.current) return;
    const [from, to] = wanted.current;
    const last = Math.max(0, Math.ceil(now.total / PAGE) - 1);
    const pages: number[] = [];
    for (let page = from; page <= to; page += 1) pages.push(page);
    for (let near = 1; near <= NEAR; near += 1) pages.push(to + near, from - near);
    for (const page of pages) {
      if (page < 0 || page > last || rows.pages.has(page) || reading.current.has(page)) continue;
      if (reading.current.size >= AT_ONCE) return;
      reading.current.add(page);
      const ofKey = now.key;
      const ofRound = round.current;
      const [asked, spoken] = JSON.parse(ofKey) as [ListInput, Language];
      commands
        .listMembers(asked, page * PAGE, PAGE, spoken)
        .then((answer) => {
          if (latest.current === ofKey && round.current === ofRound) take([[page, answer]], false, ofKey);
        })
        .catch((fault: unknown) => {
          if (latest.current === ofKey) setError(fault);
        })
        .finally(() => {
          if (round.current !== ofRound) return;
          reading.current.delete(page);
          more.current();
        });
    }
  }, [rows, take]);
  useEffect(() => {
    more.current = fill;
  }, [fill]);

  // The first window of a list that was not shown yet.
  useEffect(() => {
    latest.current = key;
    round.current += 1;
    reading.current = new Set([0]);
    wanted.current = [0, 0];
    const ofRound = round.current;
    commands
      .listMembers(input, 0, PAGE, language)
      .then((answer) => {
        if (round.current !== ofRound) return;
        reading.current.delete(0);
        take([[0, answer]], true, key);
        fill();
      })
      .catch((fault: unknown) => {
        if (round.current === ofRound) setError(fault);
      });
  }, [key, input, language, take, fill]);

  // What changed is read again where one is; the rows stay in sight meanwhile.
  useEffect(
    () =>
      host().onChanged((kinds) => {
        if (!kinds.includes('member') && !kinds.includes('dossier')) return;
        round.current += 1;
        reading.current = new Set();
        const ofRound = round.current;
        const ofKey = latest.current;
        const [from, to] = wanted.current;
        const [asked, spoken] = JSON.parse(ofKey) as [ListInput, Language];
        const pages = Array.from({ length: to - from + 1 }, (_, n) => from + n);
        Promise.all(pages.map(async (page) => [page, await commands.listMembers(asked, page * PAGE, PAGE, spoken)] as const))
          .then((answers) => {
            if (round.current !== ofRound) return;
            take(answers, true, ofKey);
          })
          .catch((fault: unknown) => {
            if (round.current === ofRound) setError(fault);
          });
      }),
    [take],
  );

  // Asked once for each member: one who cannot be looked over would be asked for without end.
  const asked = useRef(new Set<number>());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const ids: number[] = [];
      const [from, to] = wanted.current;
      for (let page = from; page <= to; page += 1) {
        for (const row of rows.pages.get(page) ?? []) if (!row.assessed && !asked.current.has(row.id)) ids.push(row.id);
      }
      if (ids.length === 0) return;
      for (const id of ids) asked.current.add(id);
      // Its turn comes anyway.
      commands.reviewMembers(ids).catch(() => undefined);
    };
    const end = rows.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(look, AT_REST);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [rows]);

  const want = useCallback(
    (from: number, to: number) => {
      wanted.current = [Math.floor(from / PAGE), Math.floor(to / PAGE)];
      fill();
    },
    [fill],
  );
  return { shown, error, rows, want };
}
