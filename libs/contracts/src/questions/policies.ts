import { z } from 'zod';
import { byId, id, nothing } from '../shapes/basics.js';
import { responsible } from '../shapes/alert.js';
import { kind } from '../shapes/development.js';
import { policyEntry, policyView, policyWish, rehearsal, rehearsedAlert } from '../shapes/policy.js';
import { question } from '../question.js';

const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const deciders = ['organisation_admin', 'operator'] as const;
const owner = 'notification';

export const policiesList = question({
  name: 'policies.list',
  owner,
  access: readers,
  sealed: true,
  door: 'GET /policies',
  summary: 'Who is told, in what order, over which channel, how long to wait.',
  request: nothing,
  reply: z.object({ items: z.array(policyView) }),
});

export const policiesAdd = question({
  name: 'policies.add',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  stepUp: true,
  door: 'POST /policies',
  summary: 'Adds a policy; subscriptions choose it by its id.',
  request: policyEntry,
  reply: policyView,
});

export const policiesChange = question({
  name: 'policies.change',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  stepUp: true,
  door: 'PUT /policies/{id}',
  summary:
    'Changes a policy; the version must be the one that was read. What takes something away from what is critical waits for a second person: then all stays as it was, and `wishId` names what waits.',
  request: z.object({ id, version: z.int().min(1), ...policyEntry.shape }),
  reply: policyView,
});

export const policiesRemove = question({
  name: 'policies.remove',
  owner,
  access: ['organisation_admin'],
  stepUp: true,
  door: 'POST /policies/{id}/remove',
  summary:
    'Removes a policy that is not the default, which then holds in its place; where that is less, a second person has to agree and `wishId` names what waits.',
  request: z.object({ id, version: z.int().min(1) }),
  reply: z.object({ wishId: id.nullable() }),
});

export const policiesPreview = question({
  name: 'policies.preview',
  owner,
  access: readers,
  sealed: true,
  door: 'POST /policies/preview',
  summary: 'Who would be rung when, by which channel, if nobody answered; and what a change would take away.',
  request: z.object({
    /** The policy that would be changed; null for a new one. */
    id: id.nullable().default(null),
    entry: policyEntry,
    kind: kind.nullable().default(null),
    responsible: responsible.default('desk'),
    ...rehearsedAlert.shape,
  }),
  reply: rehearsal,
});

export const policiesWaiting = question({
  name: 'policies.waiting',
  owner,
  access: readers,
  sealed: true,
  door: 'GET /policies/waiting',
  summary: 'Changes of policies that wait for a second person, and those settled in the last seven days.',
  request: nothing,
  reply: z.object({ items: z.array(policyWish) }),
});

export const policiesAnswer = question({
  name: 'policies.answer',
  owner,
  access: deciders,
  sealed: true,
  stepUp: true,
  door: 'POST /policies/waiting/{id}/answer',
  summary: 'Agrees or disagrees as the second person. Who asked cannot answer.',
  request: z.object({ id, agree: z.boolean() }),
  reply: policyWish,
});

export const policiesWithdraw = question({
  name: 'policies.withdraw',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  door: 'POST /policies/waiting/{id}/withdraw',
  summary: 'Takes back a change that waits; only who asked for it.',
  request: byId,
  reply: policyWish,
});
