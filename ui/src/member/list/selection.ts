// Which members are chosen for an action: some by key, or everybody in the list but some.

import type { Selection } from '../../ipc/bindings';

export const NOBODY: Selection = { all: false, ids: [] };

export function isChosen(selection: Selection, id: number): boolean {
  return selection.ids.includes(id) !== selection.all;
}

export function toggled(selection: Selection, id: number): Selection {
  const ids = selection.ids.includes(id) ? selection.ids.filter((other) => other !== id) : [...selection.ids, id];
  return { ...selection, ids };
}

/** With these as well. */
export function extended(selection: Selection, ids: readonly number[]): Selection {
  if (selection.all) return { all: true, ids: selection.ids.filter((id) => !ids.includes(id)) };
  return { all: false, ids: [...new Set([...selection.ids, ...ids])] };
}

/** How many of a list of `total`. */
export function countOf(selection: Selection, total: number): number {
  return selection.all ? Math.max(0, total - selection.ids.length) : selection.ids.length;
}
