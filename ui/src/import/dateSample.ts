// Dates of a list whose order is not known: how each would read in either order.

/** Day or month, month or day, year; beside a name too, as children are listed. */
const EITHER = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)/;

/** The same sample in both orders, as `longDate` takes it. */
export interface TwoReadings {
  dayFirst: string;
  monthFirst: string;
}

/** Both readings of a sample; null where it can be read in one order only, or reads the same in both. */
export function twoReadings(sample: string): TwoReadings | null {
  const [, first = '', second = '', year = ''] = EITHER.exec(sample) ?? [];
  const isMonth = (part: string) => Number(part) >= 1 && Number(part) <= 12;
  if (!isMonth(first) || !isMonth(second) || Number(first) === Number(second)) return null;
  return { dayFirst: [year, second, first].join('-'), monthFirst: [year, first, second].join('-') };
}

/** Each sample once; where some leave the order open, these alone. */
export function telling(samples: readonly string[]): readonly string[] {
  const once = [...new Set(samples)];
  const open = once.filter((sample) => twoReadings(sample) !== null);
  return open.length > 0 ? open : once;
}
