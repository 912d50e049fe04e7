// Where the stretches of a family's rights stand on one scale of years.

import type { FamilyView, SpanView } from '../ipc/bindings';

export interface Bar {
  span: SpanView;
  /** Share of the scale, 0 to 1, from the beginning of the line. */
  start: number;
  size: number;
}

export interface Scale {
  first: number;
  last: number;
  /** Years to be written beneath. */
  years: number[];
  now: number;
}

/** Years shown before and after the day. */
const BEFORE = 2;
const AFTER = 6;
/** So many years are written at most. */
const NAMED = 8;

function yearOf(iso: string): number {
  const [year = '0', month = '1', day = '1'] = iso.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}

/** A scale that holds the day and the next changes of everybody. */
export function scaleOf(family: FamilyView): Scale {
  const now = yearOf(family.date);
  const ahead = family.persons.flatMap((person) => person.spans.map((span) => (span.from ? yearOf(span.from) : now))).filter((year) => year > now);
  const first = Math.floor(now) - BEFORE;
  const last = Math.ceil(Math.max(now + AFTER, ...ahead.map((year) => year + 1)));
  const step = Math.max(1, Math.ceil((last - first) / NAMED));
  const years: number[] = [];
  for (let year = first; year < last; year += step) years.push(year);
  return { first, last, years, now: (now - first) / (last - first) };
}

export function placeOf(year: number, scale: Scale): number {
  return Math.min(1, Math.max(0, (year - scale.first) / (scale.last - scale.first)));
}

/** The stretches that reach into the scale. */
export function barsOf(spans: readonly SpanView[], scale: Scale): Bar[] {
  return spans
    .map((span) => {
      const start = span.from === null ? 0 : placeOf(yearOf(span.from), scale);
      const end = span.to === null ? 1 : placeOf(yearOf(span.to) + 1 / 365, scale);
      return { span, start, size: end - start };
    })
    .filter((bar) => bar.size > 0);
}
