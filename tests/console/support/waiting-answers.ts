import {
  developmentsMerge,
  developmentsSplit,
  documentsGet,
  Failure,
  mention,
  reviewList,
  reviewReopen,
  reviewSettle,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
  rulingView,
  type ReviewClaim,
  type ReviewItem,
  type RulingView,
} from '@lapwing/contracts';
import { judgeClaim, type Grade } from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { DETAINED } from './happenings.js';
import { minutesAgo, uuid } from './people.js';

function itemOf(desk: Desk, id: string): ReviewItem {
  const item = desk.review.find(({ documentId }) => documentId === id);
  if (item === undefined) throw new Failure('not_found');
  return item;
}

function documentOf(desk: Desk, id: string) {
  const document = desk.documents.find(({ evidence }) => evidence.documentId === id);
  if (document === undefined) throw new Failure('not_found');
  return document;
}

function mentionOf(desk: Desk, id: string, claim: ReviewClaim) {
  const { text, evidence } = documentOf(desk, id);
  const judged = judgeClaim(claim, text, evidence.grade as Grade);
  if (judged.stands) return mention.parse(judged.mention);
  const faults = judged.faults.map(({ path, because }) => ({ path: `claim.${path}`, message: because }));
  throw new Failure('invalid', { faults });
}

function enter(desk: Desk, wish: object): RulingView {
  const ruling = rulingView.parse({
    id: uuid(480 + desk.rulings.length),
    mentions: [],
    forced: false,
    by: 'self',
    at: minutesAgo(0),
    second: null,
    settledAt: null,
    undoes: null,
    ...wish,
  });
  desk.rulings = [ruling, ...desk.rulings];
  return ruling;
}

function demandVersion(desk: Desk, id: string, version: number): void {
  const found = desk.developments.find(({ development }) => development.id === id);
  if (found === undefined) throw new Failure('not_found');
  if (found.development.version !== version) throw new Failure('stale_version');
}

function change(desk: Desk, id: string, rest: Partial<RulingView>): RulingView {
  const stands = desk.rulings.find((one) => one.id === id);
  if (stands === undefined) throw new Failure('not_found');
  const ruling = { ...stands, ...rest };
  desk.rulings = desk.rulings.map((one) => (one.id === id ? ruling : one));
  return ruling;
}

/** How the desk answers about documents that wait and about rulings. */
export const ANSWERS_ABOUT_WAITING: readonly Answer[] = [
  answer(documentsGet, ({ id }, desk) => documentOf(desk, id)),
  answer(reviewList, ({ because, state }, desk) => ({
    items: desk.review.filter(
      (item) => (state === 'waiting') === (item.settled === null) && (because === null || item.because === because),
    ),
    next: null,
  })),
  answer(reviewSettle, ({ id, verdict, claim }, desk) => {
    const item = itemOf(desk, id);
    const ruled = claim === null ? null : mentionOf(desk, id, claim);
    if (item.settled !== null) throw new Failure('conflict');
    desk.settled.push({ id, verdict, claim });
    const settled = { at: minutesAgo(0), verdict, by: 'self' as const, claim: ruled, developments: [] };
    desk.review = desk.review.map((one) => (one.documentId === id ? { ...one, settled } : one));
    return itemOf(desk, id);
  }),
  answer(reviewReopen, ({ id }, desk) => {
    desk.review = desk.review.map((one) => (one.documentId === id ? { ...one, settled: null } : one));
    return itemOf(desk, id);
  }),
  answer(developmentsMerge, (wish, desk) => {
    demandVersion(desk, wish.id, wish.version);
    demandVersion(desk, wish.into, wish.intoVersion);
    desk.ruled.push(wish);
    const { id: developmentId, into: otherId, note } = wish;
    const waits = { state: 'waiting', because: 'wants_a_second' };
    desk.developments = desk.developments.map((found) =>
      [developmentId, otherId].includes(found.development.id)
        ? { ...found, development: { ...found.development, state: 'disputed' as const } }
        : found,
    );
    return enter(desk, { kind: 'merge', developmentId, otherId, note, ...waits });
  }),
  answer(developmentsSplit, (wish, desk) => {
    demandVersion(desk, wish.id, wish.version);
    desk.ruled.push(wish);
    const { id: developmentId, mentions, note } = wish;
    const stands = { state: 'standing', because: 'split', settledAt: minutesAgo(0) };
    return enter(desk, { kind: 'split', developmentId, otherId: DETAINED, mentions, note, ...stands });
  }),
  answer(rulingsList, ({ state }, desk) => ({
    items: desk.rulings.filter(
      (one) => state === null || ['entered', 'waiting'].includes(one.state) === (state === 'open'),
    ),
    next: null,
  })),
  answer(rulingsSecond, ({ id, agree, note }, desk) =>
    change(desk, id, {
      state: agree ? 'standing' : 'refused',
      because: agree ? 'same_family' : 'second_disagreed',
      second: { by: 'self', at: minutesAgo(0), agree, note },
    }),
  ),
  answer(rulingsUndo, ({ id }, desk) => change(desk, id, { state: 'undone', because: 'undone' })),
];
