import {
  alertsDismiss,
  alertsReopen,
  developmentsConfirm,
  developmentsCorrect,
  developmentsRecall,
  developmentsReject,
  type Evidence,
  Failure,
  queueItem,
  reviewLeave,
  reviewLook,
  reviewQueue,
  reviewTakeUp,
  rulingView,
  type QueueItem,
  type RulingView,
} from '@lapwing/contracts';
import { factsOf } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { ANNA, minutesAgo, uuid } from './people.js';

function waiting(desk: Desk): QueueItem[] {
  const documents = desk.review
    .filter(({ settled, because }) => settled === null && because !== 'low_grade')
    .map((document, at) =>
      queueItem.parse({
        id: document.documentId,
        about: 'document',
        reasons: [document.because],
        weight: 200 - at,
        since: document.since,
        document,
        development: null,
        lookedAt: null,
      }),
    );
  return [...desk.queue.waits.map((id) => developmentWaiting(desk, id)), ...documents];
}

function developmentWaiting(desk: Desk, id: string): QueueItem {
  const { development, mentions } = desk.developmentOf(id);
  const ruling = desk.rulings.find(({ state, developmentId }) => state === 'waiting' && developmentId === id) ?? null;
  return queueItem.parse({
    id,
    about: 'development',
    reasons: ruling !== null ? ['second'] : [...(desk.queue.recalled ? ['recalled'] : []), 'procedure', 'unverified'],
    weight: 500,
    since: minutesAgo(30),
    document: null,
    development: {
      snapshot: { ...development, certainty: 'unverified', procedure: 'disputed' },
      mentions: mentions.map((one, at) => ({
        ...one,
        id: one.id ?? uuid(490 + at),
        evidence: readable(desk, one.evidence),
        recalledAt: desk.queue.recalled && at === 0 ? minutesAgo(12) : null,
      })),
      reports: mentions.length,
      ruling,
    },
    lookedAt: desk.queue.lookedAt,
  });
}

/** Of a document that can be opened. */
function readable(desk: Desk, about: Evidence): Evidence {
  const known = desk.documents.find(({ evidence }) => evidence.documentId === about.documentId);
  return known === undefined
    ? { ...about, documentId: desk.documents[0]?.evidence.documentId ?? about.documentId }
    : about;
}

function rule(desk: Desk, wish: Partial<RulingView> & Pick<RulingView, 'kind' | 'note'>, id: string): RulingView {
  if (desk.rulings.some((one) => one.state === 'waiting' && one.developmentId === id)) throw new Failure('conflict');
  const waits = desk.elsewhere && (wish.kind === 'reject' || wish.kind === 'recall');
  const ruling = rulingView.parse({
    id: uuid(520 + desk.rulings.length),
    state: waits ? 'waiting' : 'standing',
    developmentId: id,
    otherId: id,
    mentions: [],
    forced: false,
    because: waits ? 'wants_a_second' : 'entered',
    by: 'self',
    at: minutesAgo(0),
    second: null,
    settledAt: null,
    undoes: null,
    ...wish,
  });
  desk.rulings = [ruling, ...desk.rulings];
  desk.queue.said.push({ kind: wish.kind, id, note: wish.note });
  desk.queue.waits = desk.queue.waits.filter((one) => one !== id);
  return ruling;
}

/** How the desk answers about the queue, and about what is none for it. */
export const ANSWERS_ABOUT_THE_QUEUE: readonly Answer[] = [
  answer(reviewQueue, ({ because }, desk) => ({
    items: waiting(desk).filter(({ reasons }) => because === null || reasons.includes(because)),
    next: null,
  })),
  answer(reviewLook, ({ id }, desk) => waiting(desk).find((one) => one.id === id) ?? null),
  answer(reviewLeave, ({ id }, desk) => {
    desk.queue.waits = desk.queue.waits.filter((one) => one !== id);
    return {};
  }),
  answer(reviewTakeUp, ({ id }, desk) => {
    desk.queue.waits = [id];
    return {};
  }),
  answer(developmentsConfirm, ({ id, certainty, note }, desk) => rule(desk, { kind: 'confirm', note, certainty }, id)),
  answer(developmentsReject, ({ id, note }, desk) => rule(desk, { kind: 'reject', note }, id)),
  answer(developmentsRecall, ({ id, note }, desk) => rule(desk, { kind: 'recall', note }, id)),
  answer(developmentsCorrect, ({ id, claim, note }, desk) => {
    const from = factsOf(desk.developmentOf(id).development);
    const { quotes: _quotes, ...facts } = claim;
    const to = factsOf({ ...facts, spans: [] });
    const correction = { from, to, changed: ['stage' as const], lowers: false };
    return rule(desk, { kind: 'correct', note, correction }, id);
  }),
  answer(alertsDismiss, ({ id, reason }, desk) => {
    const alert = desk.alerts.find((one) => one.id === id);
    if (alert === undefined) throw new Failure('not_found');
    Object.assign(alert, { state: 'closed', dismissed: { reason, by: ANNA, at: minutesAgo(0) } });
    return {};
  }),
  answer(alertsReopen, ({ id }, desk) => {
    Object.assign(desk.alerts.find((one) => one.id === id) ?? {}, { state: 'updated', dismissed: null });
    return {};
  }),
];
