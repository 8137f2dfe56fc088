import type { CoverMode } from './cover.js';

/*
 * What does a change of how an organisation is told take away?
 *  1. Whoever gives up covered mode gives up that nobody on the line can tell when somebody was warned.
 *  2. Longer slots have warnings of a covered organisation come later.
 * Beginning with covered mode takes nothing of it away, and is urgent for whoever is watched: that asks for nobody else,
 * although the other admins are told. So are shorter slots.
 */
export const COVER_LOSSES = ['cover', 'promptness'] as const;
export type CoverLoss = (typeof COVER_LOSSES)[number];

interface Telling {
  mode: CoverMode;
  minutes: number;
}

/** What a change takes away, for which a second person has to agree. */
export function weakensCover(before: Telling, after: Telling): CoverLoss[] {
  if (before.mode !== 'covered') return [];
  if (after.mode !== 'covered') return ['cover'];
  return after.minutes > before.minutes ? ['promptness'] : [];
}
