import { z } from 'zod';
import { byId, id, nothing } from '../shapes/basics.js';
import {
  muteEntry,
  muteView,
  previewView,
  subscriptionEntry,
  subscriptionView,
  urgencyTable,
  urgencyView,
  wishView,
} from '../shapes/subscription.js';
import { question } from '../question.js';

const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const deciders = ['organisation_admin', 'operator'] as const;
/** Countries of an organisation say where its people are. */
const owned = { owner: 'matching', sealed: true } as const;

export const subscriptionsList = question({
  ...owned,
  name: 'subscriptions.list',
  access: [...readers],
  door: 'GET /subscriptions',
  summary: 'What raises an alert in this organisation.',
  request: nothing,
  reply: z.object({ items: z.array(subscriptionView) }),
});

export const subscriptionsAdd = question({
  ...owned,
  name: 'subscriptions.add',
  access: [...deciders],
  door: 'POST /subscriptions',
  summary: 'Adds a subscription; it is matched against what already stands.',
  request: subscriptionEntry,
  reply: subscriptionView,
});

export const subscriptionsChange = question({
  ...owned,
  name: 'subscriptions.change',
  access: [...deciders],
  door: 'PUT /subscriptions/{id}',
  summary:
    'Changes a subscription; the version must be the one that was read. What takes away something that could be critical waits for a second person: then all stays as it was, and `wishId` names what waits.',
  request: z.object({ id, version: z.int().min(1), ...subscriptionEntry.shape }),
  reply: subscriptionView,
});

export const subscriptionsCover = question({
  ...owned,
  name: 'subscriptions.cover',
  access: [...deciders],
  door: 'POST /subscriptions/cover',
  summary: 'Covers the organisation again: everything, wherever its people are. Takes nothing away.',
  request: nothing,
  reply: subscriptionView,
});

export const subscriptionsPreview = question({
  ...owned,
  name: 'subscriptions.preview',
  access: [...deciders],
  door: 'POST /subscriptions/preview',
  summary:
    'What a subscription would have raised, judged as of the day of each development, before it is saved. Persons are counted in buckets; who may not see persons is told nothing of what touches fewer than five.',
  request: z.object({
    /** The subscription that would be changed; null for a new one. */
    id: id.nullable().default(null),
    entry: subscriptionEntry,
    days: z.int().min(1).max(90).default(90),
  }),
  reply: previewView,
});

export const mutesList = question({
  ...owned,
  name: 'mutes.list',
  access: [...readers],
  door: 'GET /mutes',
  summary: 'What does not ring now, until when, and why.',
  request: nothing,
  reply: z.object({ items: z.array(muteView) }),
});

export const mutesAdd = question({
  ...owned,
  name: 'mutes.add',
  access: [...deciders],
  door: 'POST /mutes',
  summary:
    'Mutes for 90 days at most. Alerts are raised all the same, quietly; when it ends, what still stands is judged again and may ring. A mute of what could be critical waits for a second person. Own first-hand reports are never muted.',
  request: muteEntry,
  reply: muteView,
});

export const mutesEnd = question({
  ...owned,
  name: 'mutes.end',
  access: [...deciders],
  door: 'POST /mutes/{id}/end',
  summary: 'Ends a mute at once; what still stands is judged again and may ring.',
  request: byId,
  reply: nothing,
});

export const urgencyGet = question({
  ...owned,
  name: 'urgency.get',
  access: [...readers],
  door: 'GET /urgency-table',
  summary: 'How urgent each kind is at each stage in this organisation.',
  request: nothing,
  reply: urgencyView,
});

export const urgencyChange = question({
  ...owned,
  name: 'urgency.change',
  access: [...deciders],
  door: 'PUT /urgency-table',
  summary:
    'Changes the table of urgency, or resets it to the default. What lowers something critical waits for a second person.',
  request: z.object({
    version: z.int().min(0),
    /** Null resets it. */
    table: urgencyTable.nullable(),
  }),
  reply: urgencyView,
});

export const wishesList = question({
  ...owned,
  name: 'wishes.list',
  access: [...readers],
  door: 'GET /wishes',
  summary: 'Changes of what rings that wait for a second person, and those settled in the last seven days.',
  request: nothing,
  reply: z.object({ items: z.array(wishView) }),
});

export const wishesAnswer = question({
  ...owned,
  name: 'wishes.answer',
  access: [...deciders],
  door: 'POST /wishes/{id}/answer',
  summary: 'Agrees or disagrees as the second person. Who asked cannot answer.',
  request: z.object({ id, agree: z.boolean() }),
  reply: wishView,
});

export const wishesWithdraw = question({
  ...owned,
  name: 'wishes.withdraw',
  access: [...deciders],
  door: 'POST /wishes/{id}/withdraw',
  summary: 'Takes back a change that waits; only who asked for it.',
  request: byId,
  reply: wishView,
});
