// Members by a few letters or digits, for the palette.

import { commands } from '../ipc/host';
import type { Language } from '../l10n/bundle';

/** One member as the palette shows them. */
export interface FoundMember {
  id: number;
  name: string;
  detail: string;
}

const MOST = 7;
const EVERYBODY = {
  states: [],
  categories: [],
  communes: [],
  knownToCnss: null,
  pieces: [],
  expiresBy: null,
  faulty: null,
  binned: false,
};

/** The first members who fit, by the search of the list. */
export async function findMembers(typed: string, language: Language): Promise<FoundMember[]> {
  const input = { filter: EVERYBODY, typed, order: 'name' as const, descending: false };
  const { rows } = await commands.listMembers(input, 0, MOST, language);
  return rows.map((row) => {
    const [first, second] = language === 'ar' ? [row.nameAr, row.nameLatin] : [row.nameLatin, row.nameAr];
    return { id: row.id, name: first || second, detail: [first ? second : '', row.cin, row.stateName].filter(Boolean).join(' · ') };
  });
}
