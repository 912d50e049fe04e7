// The periods that the clocks are looked at by.

import { parseDate } from '@internationalized/date';
import { useQuery } from '@tanstack/react-query';
import { commands } from '../ipc/host';

export type Period = 'late' | 'week' | 'month' | 'quarter' | 'year';

export const PERIODS: readonly Period[] = ['late', 'week', 'month', 'quarter', 'year'];

/** Its first and last day; the list goes to a year from today where none is named. */
export function daysOf(period: Period, today: string): { from: string | null; to: string | null } {
  const day = parseDate(today);
  switch (period) {
    case 'late':
      return { from: null, to: day.subtract({ days: 1 }).toString() };
    case 'week':
      return { from: today, to: day.add({ days: 7 }).toString() };
    case 'month':
      return { from: today, to: day.add({ days: 30 }).toString() };
    case 'quarter':
      return { from: today, to: day.add({ months: 3 }).toString() };
    case 'year':
      return { from: today, to: null };
  }
}

/** Today as the register has it. */
export function useToday(): string | undefined {
  return useQuery({ queryKey: ['association', 'open'], queryFn: () => commands.openView() }).data?.today;
}
