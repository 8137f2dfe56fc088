import { LONGEST_MUTE_DAYS } from '@lapwing/domain';

/** For how many days somebody mutes. */
export const SPANS = ['1', '3', '7', '14', '30', '90'] as const;
export type SpanDays = (typeof SPANS)[number];

const DAY_MS = 86_400_000;
/** The clock of a phone may be ahead of the server's. */
const LEEWAY_MS = 3_600_000;

/** The instant so many days from now, within what is allowed. */
export function inDays(days: number, now = Date.now()): string {
  return new Date(now + Math.min(days * DAY_MS, LONGEST_MUTE_DAYS * DAY_MS - LEEWAY_MS)).toISOString();
}

/** The span that ends at an instant; null for any other. */
export function spanUntil(until: string, now = Date.now()): SpanDays | null {
  const days = String(Math.round((Date.parse(until) - now) / DAY_MS));
  return SPANS.find((span) => span === days) ?? null;
}
