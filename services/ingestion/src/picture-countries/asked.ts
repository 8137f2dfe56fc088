import { monthNumber } from '@lapwing/domain';

/** The day and month of an instant, as the picture counts them. */
export interface Today {
  at: string;
  day: string;
  month: number;
}

export function todayOf(now: Date): Today {
  const at = now.toISOString();
  return { at, day: at.slice(0, 10), month: monthNumber(at) };
}
