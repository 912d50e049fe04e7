// Dates as the papers write them, from ISO strings that may lack day or month.

import { text, type Language } from './bundle';
import type { MessageId } from './ids';

const MONTHS: readonly MessageId[] = [
  'date-january-name',
  'date-february-name',
  'date-march-name',
  'date-april-name',
  'date-may-name',
  'date-june-name',
  'date-july-name',
  'date-august-name',
  'date-september-name',
  'date-october-name',
  'date-november-name',
  'date-december-name',
];

/** «14/03/1979», «03/1979», «1979». */
export function shortDate(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}

/** «14 mars 1979», «فاتح مارس 1979», «mars 1979», «1979». */
export function longDate(language: Language, iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  const name = month === undefined ? undefined : monthName(language, Number(month));
  if (!name) return year;
  if (day === undefined) return `${name} ${year}`;
  const number = Number(day) === 1 ? text(language, 'date-first-day') : String(Number(day));
  return `${number} ${name} ${year}`;
}

/** The month's name, 1 to 12. */
export function monthName(language: Language, month: number): string {
  const id = MONTHS[month - 1];
  return id ? text(language, id) : '';
}

/** «22/11/2026 14:05» of a local ISO date and time. */
export function shortMoment(iso: string): string {
  return `${shortDate(iso)} ${iso.slice(11, 16)}`;
}
