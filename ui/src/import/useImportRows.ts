// The rows of the list by window; while a change is read again, the former ones stay in sight.

import { useCallback, useEffect, useState } from 'react';
import type { ImportRow, RowFilterCode } from '../ipc/bindings';
import { commands } from '../ipc/host';
import type { Language } from '../l10n/bundle';

const PAGE = 30;

interface Page {
  /** Of the list when it was read. */
  revision: number;
  rows: readonly ImportRow[];
}

interface Read {
  key: string;
  total: number;
  pages: ReadonlyMap<number, Page>;
}

export interface ImportRows {
  /** Null until the first answer. */
  total: number | null;
  error: unknown;
  rowAt: (place: number) => ImportRow | undefined;
  /** A row in sight by its number in the file. */
  find: (row: number) => ImportRow | undefined;
  want: (from: number, to: number) => void;
}

/** Reads the rows that `filter` lets through. */
export function useImportRows(filter: RowFilterCode, revision: number, language: Language): ImportRows {
  const key = `${filter} ${language}`;
  const [read, setRead] = useState<Read | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [wanted, setWanted] = useState<readonly [number, number]>([0, 0]);
  const here = read?.key === key ? read : null;
  useEffect(() => {
    let alive = true;
    const [from, to] = here ? wanted : [0, 0];
    const pages = Array.from({ length: to - from + 1 }, (_, n) => from + n).filter((page) => here?.pages.get(page)?.revision !== revision);
    if (pages.length === 0) return undefined;
    Promise.all(pages.map(async (page) => [page, await commands.importRows(filter, page * PAGE, PAGE, language)] as const))
      .then((answers) => {
        if (!alive) return;
        setError(null);
        setRead((before) => {
          const kept = before?.key === key ? [...before.pages].filter(([page]) => page >= from - 1 && page <= to + 1) : [];
          const fresh = answers.map(([page, answer]) => [page, { revision, rows: answer.rows }] as const);
          return { key, total: answers[0]?.[1].total ?? 0, pages: new Map([...kept, ...fresh]) };
        });
      })
      .catch((fault: unknown) => {
        if (alive) setError(fault);
      });
    return () => {
      alive = false;
    };
  }, [key, filter, revision, language, wanted, here]);
  const rowAt = useCallback((place: number) => here?.pages.get(Math.floor(place / PAGE))?.rows[place % PAGE], [here]);
  const find = useCallback(
    (row: number) => {
      for (const { rows } of here?.pages.values() ?? []) {
        const found = rows.find((one) => one.row === row);
        if (found) return found;
      }
      return undefined;
    },
    [here],
  );
  const want = useCallback((from: number, to: number) => {
    const pages = [Math.floor(from / PAGE), Math.floor(to / PAGE)] as const;
    setWanted((before) => (before[0] === pages[0] && before[1] === pages[1] ? before : pages));
  }, []);
  return { total: here?.total ?? null, error, rowAt, find, want };
}
