import {
  coverAnswer,
  coverGet,
  coverSet,
  coverWaiting,
  coverWithdraw,
  deliveriesExport,
  deliveriesList,
  deliveriesRetry,
  linesAnswer,
  linesList,
  linesOwn,
  linesSet,
  type CoverWish,
  type DeliveryView,
  type LineView,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ALERT } from './happenings.js';
import { ANNA, BORIS, minutesAgo } from './people.js';

const COVER_WISH = '0194d0c0-0001-7000-8000-000000000001';

function deliveries(desk: Desk): DeliveryView[] {
  const about = { alertId: ALERT, code: 'K7-42', urgency: 'critical' as const, purpose: 'ring', carriedBy: null };
  return desk.attempts.map((attempt) => ({ ...attempt, ...about, responsibles: [attempt.responsible] }));
}

const SLOTS = { mode: 'covered', minutes: 15 } as const;

/** Somebody else wishes to give up cover. */
function coverWish(): CoverWish {
  const asked = { state: 'waiting', because: 'wants_a_second', by: BORIS, at: minutesAgo(40) } as const;
  const open = { effectiveAt: null, expiresAt: minutesAgo(-10_000), second: null, settledAt: null };
  const after = { mode: 'prompt', minutes: 15 } as const;
  const reader = { mayAnswer: true, mayWithdraw: false };
  return { id: COVER_WISH, ...asked, ...open, ...reader, before: SLOTS, after, loses: ['cover'] };
}

function settled(state: CoverWish['state'], because: CoverWish['because']): CoverWish {
  return { ...coverWish(), state, because, mayAnswer: false };
}

function lines(): LineView[] {
  const drill = { askedAt: minutesAgo(3_000), asked: 2, answeredAt: null, missed: true };
  const mail = { cadence: 'daily' as const, nextAt: minutesAgo(-600), drill };
  return [
    { memberId: ANNA, channel: 'email', ...mail, last: { at: minutesAgo(840), state: 'sent' } },
    { memberId: ANNA, channel: 'signal', ...mail, cadence: 'weekly', last: null, drill: null },
  ];
}

/** What left the desk, and whether lines work. */
export const ANSWERS_ABOUT_DELIVERIES: readonly Answer[] = [
  answer(deliveriesList, ({ standing }, desk) => ({
    items: standing === 'failed' ? [] : deliveries(desk),
    next: null,
    counts: { on_its_way: 0, accepted: 3, arrived: 12, failed: 1, unknown: 2, not_needed: 1 },
  })),
  answer(deliveriesRetry, () => ({ at: minutesAgo(0) })),
  answer(deliveriesExport, (_, desk) => ({ items: deliveries(desk), next: null })),
  answer(linesList, () => ({ items: lines() })),
  answer(linesOwn, () => ({ items: lines() })),
  answer(linesSet, ({ cadence }) => ({ items: lines().map((line) => ({ ...line, cadence })) })),
  answer(linesAnswer, () => ({ items: lines().map((line) => ({ ...line, drill: null })) })),
  answer(coverGet, () => ({ version: 1, ...SLOTS, wishId: null })),
  answer(coverSet, ({ version, mode, minutes }) => ({ version: version + 1, mode, minutes, wishId: null })),
  answer(coverWaiting, () => ({ items: [coverWish()] })),
  answer(coverAnswer, ({ agree }) => settled(agree ? 'done' : 'refused', agree ? 'confirmed' : 'refused')),
  answer(coverWithdraw, () => settled('withdrawn', 'withdrawn')),
];
