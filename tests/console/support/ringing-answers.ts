import {
  Failure,
  muteView,
  mutesAdd,
  mutesEnd,
  mutesList,
  previewView,
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsCover,
  subscriptionsList,
  subscriptionsPreview,
  subscriptionView,
  urgencyChange,
  urgencyGet,
  wishesAnswer,
  wishesList,
  wishesWithdraw,
  type PreviewView,
  type WishView,
} from '@lapwing/contracts';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { DETAINED } from './happenings.js';
import { ANNA, minutesAgo, uuid } from './people.js';
import { ownWish } from './ringing.js';

function settle(desk: Desk, id: string, to: Partial<WishView>): WishView {
  const wish = desk.ringing.wishes.find((one) => one.id === id);
  if (wish === undefined) throw new Failure('not_found');
  const settled = { ...wish, ...to, settledAt: minutesAgo(0), mayAnswer: false, mayWithdraw: false };
  desk.ringing.wishes = desk.ringing.wishes.map((one) => (one.id === id ? settled : one));
  return settled;
}

function preview(): PreviewView {
  const item = {
    developmentId: DETAINED,
    kind: 'detention',
    headline: 'Police in Bishkek hold two activists at the request of Moscow',
    when: '2026-11-18',
    changedAt: minutesAgo(3000),
    certainty: 'reported',
    touched: 'some',
  };
  const weeks = Array.from({ length: 13 }, (_, index) => ({
    from: minutesAgo((13 - index) * 7 * 24 * 60).slice(0, 10),
    critical: index % 3 === 0 ? 1 : 0,
    high: index % 4,
    digest: index,
  }));
  return previewView.parse({
    days: 90,
    judged: 812,
    isCut: false,
    isVeiled: true,
    counts: { critical: 1, high: 4, digest: 9 },
    weeks,
    items: [{ ...item, urgency: 'critical', change: 'same' }],
    changes: { silent: 1, lower: 0, higher: 0, fresh: 2, same: 12 },
    losses: [{ ...item, developmentId: uuid(731), kind: 'violence', urgency: null, change: 'silent', touched: 'few' }],
    weakens: [{ effect: 'silent', kind: 'violence', countries: null }],
    left: 12,
  });
}

export const ANSWERS_ABOUT_RINGING: readonly Answer[] = [
  answer(subscriptionsList, (_, desk) => ({ items: desk.subscriptions })),
  answer(subscriptionsAdd, (entry, desk) => {
    const added = subscriptionView.parse({ id: uuid(701), version: 1, ...entry });
    desk.subscriptions = [...desk.subscriptions, added];
    return added;
  }),
  answer(subscriptionsChange, ({ id, version, ...entry }, desk) => {
    const known = desk.subscriptions.find((one) => one.id === id);
    if (known === undefined || known.version !== version) throw new Failure('stale_version');
    if (entry.enabled && entry.kinds.length === 0) return Object.assign(known, entry, { version: version + 1 });
    desk.ringing.wishes = [ownWish({ after: entry })];
    return Object.assign(known, { wishId: desk.ringing.wishes[0]?.id ?? null });
  }),
  answer(subscriptionsCover, (_, desk) => {
    const [first] = desk.subscriptions;
    if (first === undefined) throw new Failure('not_found');
    return Object.assign(first, { enabled: true });
  }),
  answer(subscriptionsPreview, ({ entry }, desk) => {
    desk.ringing.previewed.push(entry);
    return preview();
  }),
  answer(mutesList, (_, desk) => ({ items: desk.ringing.mutes })),
  answer(mutesAdd, (entry, desk) => {
    desk.ringing.muted.push(entry);
    const mute = muteView.parse({ id: uuid(711), ...entry, from: minutesAgo(0), by: ANNA });
    desk.ringing.mutes = [...desk.ringing.mutes, mute];
    return mute;
  }),
  answer(mutesEnd, ({ id }, desk) => {
    desk.ringing.mutes = desk.ringing.mutes.filter((mute) => mute.id !== id);
    return {};
  }),
  answer(urgencyGet, (_, desk) => desk.ringing.urgency),
  answer(urgencyChange, ({ version, table }, desk) => {
    if (table === null) throw new Failure('unavailable');
    return (desk.ringing.urgency = { version: version + 1, isDefault: false, table, wishId: null });
  }),
  answer(wishesList, (_, desk) => ({ items: desk.ringing.wishes })),
  answer(wishesAnswer, ({ id, agree }, desk) =>
    settle(desk, id, { state: agree ? 'done' : 'refused', because: agree ? 'confirmed' : 'refused', second: ANNA }),
  ),
  answer(wishesWithdraw, ({ id }, desk) => settle(desk, id, { state: 'withdrawn', because: 'withdrawn' })),
];
