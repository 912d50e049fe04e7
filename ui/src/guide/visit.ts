// What somebody at the desk says, while it is being typed.

import type { VisitActivityInput, VisitInput } from '../ipc/bindings';

/** Nothing said yet but the category. */
export function emptyVisit(category: string): VisitInput {
  return {
    date: '',
    lastAr: '',
    lastFr: '',
    firstAr: '',
    firstFr: '',
    category,
    subCategory: null,
    profit: '',
    practisingSince: '',
    ownsVehicle: null,
    otherCover: null,
    activities: [],
    spouses: [],
    children: [],
  };
}

/** An activity with one turnover to fill in. */
export function emptyActivity(year: number): VisitActivityInput {
  return { class: null, since: '', turnovers: [{ year: String(year), amount: '', oneClient: '' }] };
}

/** The same list with one entry changed. */
export function withEntry<T>(list: readonly T[], at: number, change: Partial<T>): T[] {
  return list.map((entry, nth) => (nth === at ? { ...entry, ...change } : entry));
}

/** The same list without one entry. */
export function withoutEntry<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, nth) => nth !== at);
}

/** A number field's value as the office reads it; empty while there is none. */
export function typedNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}

/** What the office read, for a number field. */
export function shownNumber(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}
