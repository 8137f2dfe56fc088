import { z } from 'zod';
import { id, instant, nothing } from '../shapes/basics.js';
import { preferences, recipientView } from '../shapes/recipient.js';
import { question } from '../question.js';

const owner = 'notification';
const everybody = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;
const admins = ['organisation_admin'] as const;
const wishes = z.object({ memberId: id, version: z.int().min(0), ...preferences.shape });

export const recipientsList = question({
  name: 'recipients.list',
  owner,
  access: admins,
  sealed: true,
  door: 'GET /recipients',
  summary: 'Where the members of the organisation are reached, how they wish to be told, and who cannot be reached.',
  request: nothing,
  reply: z.object({ items: z.array(recipientView) }),
});

export const recipientsOwn = question({
  name: 'recipients.own',
  owner,
  access: everybody,
  sealed: true,
  door: 'GET /recipient',
  summary: 'Where the reader is reached.',
  request: nothing,
  reply: recipientView,
});

export const recipientsSet = question({
  name: 'recipients.set',
  owner,
  access: everybody,
  sealed: true,
  door: 'PUT /recipients/{memberId}',
  summary:
    'Sets how one wishes to be told. Version 0 means nothing yet. Another order of channels, and days away, ask for the second factor again.',
  request: wishes,
  reply: recipientView,
});

export const recipientsSetForMember = question({
  name: 'recipients.set_for_member',
  owner,
  access: admins,
  sealed: true,
  stepUp: true,
  door: 'PUT /members/{memberId}/wishes',
  summary: 'Sets how another member is told. Version 0 means nothing yet.',
  request: wishes,
  reply: recipientView,
});

/** Holds ids alone, and is asked again and again. */
export const reachGaps = question({
  name: 'reach.gaps',
  owner,
  access: ['organisation_admin', 'caseworker'],
  door: 'GET /reach',
  summary: 'Who is on call and cannot be reached, and since when.',
  request: nothing,
  reply: z.object({ items: z.array(z.object({ memberId: id, since: instant })) }),
});
