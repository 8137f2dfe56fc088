import {
  coverGet,
  coverSet,
  deliveriesExport,
  deliveriesList,
  deliveriesRetry,
  linesAnswer,
  linesList,
  linesOwn,
  linesSet,
  type DeliveryView,
  type LineView,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ALERT } from './happenings.js';
import { ANNA, minutesAgo } from './people.js';

function deliveries(desk: Desk): DeliveryView[] {
  const about = { alertId: ALERT, code: 'K7-42', urgency: 'critical' as const, purpose: 'ring', carriedBy: null };
  return desk.attempts.map((attempt) => ({ ...attempt, ...about, responsibles: [attempt.responsible] }));
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
    counts: { on_its_way: 0, accepted: 3, arrived: 12, failed: 1, unknown: 2 },
  })),
  answer(deliveriesRetry, () => ({ at: minutesAgo(0) })),
  answer(deliveriesExport, (_, desk) => ({ items: deliveries(desk), next: null })),
  answer(linesList, () => ({ items: lines() })),
  answer(linesOwn, () => ({ items: lines() })),
  answer(linesSet, ({ cadence }) => ({ items: lines().map((line) => ({ ...line, cadence })) })),
  answer(linesAnswer, () => ({ items: lines().map((line) => ({ ...line, drill: null })) })),
  answer(coverGet, () => ({ version: 1, mode: 'prompt' as const, minutes: 15 as const })),
  answer(coverSet, ({ version, mode, minutes }) => ({ version: version + 1, mode, minutes })),
];
