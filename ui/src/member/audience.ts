// To whom papers go that are made for many: nobody by name, everybody, or the list of members as it is narrowed now.

import { useState } from 'react';
import type { ListInput, Selection } from '../ipc/bindings';
import { isOpen, OPEN, useListState } from './list/listState';

export type AudienceCode = 'nobody' | 'everybody' | 'list';

export interface Audience {
  code: AudienceCode;
  codes: readonly AudienceCode[];
  choose: (code: AudienceCode) => void;
  /** As commands take it. */
  of: { input: ListInput; selection: Selection };
}

/** The choice; the list of members is offered while it is narrowed, nobody where a paper can do without names. */
export function useListAudience(canBeNobody: boolean): Audience {
  const [{ filter, typed, order, descending }] = useListState();
  const narrowed = (!isOpen(filter) || typed.trim() !== '') && !filter.binned;
  const codes: AudienceCode[] = [...(canBeNobody ? (['nobody'] as const) : []), 'everybody', ...(narrowed ? (['list'] as const) : [])];
  const [chosen, choose] = useState<AudienceCode>(narrowed ? 'list' : canBeNobody ? 'nobody' : 'everybody');
  const code = codes.includes(chosen) ? chosen : 'everybody';
  const input: ListInput = code === 'list' ? { filter, typed, order, descending } : { filter: OPEN, typed: '', order: 'name', descending: false };
  return { code, codes, choose, of: { input, selection: { all: code !== 'nobody', ids: [] } } };
}
