import { z } from 'zod';
import { id, instant, nothing } from '../shapes/basics.js';
import { attemptView, dutyView, policyEntry, policyView, recipientEntry, recipientView } from '../shapes/delivery.js';
import { question } from '../question.js';

const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const owner = 'notification';
const ofAlert = z.object({ alertId: id });

export const dutiesList = question({
  name: 'duties.list',
  owner,
  access: readers,
  door: 'GET /duties',
  summary: 'Open duties: all of the organisation for an admin, otherwise own ones and those of the desk.',
  request: nothing,
  reply: z.object({ items: z.array(dutyView) }),
});

export const dutiesAcknowledge = question({
  name: 'duties.acknowledge',
  owner,
  access: ['organisation_admin', 'caseworker'],
  door: 'POST /alerts/{alertId}/acknowledge',
  summary: 'I have it: takes the own duty, or the desk, for the time the policy says.',
  request: ofAlert,
  reply: z.object({ until: instant }),
});

export const dutiesPass = question({
  name: 'duties.pass',
  owner,
  access: ['organisation_admin', 'caseworker'],
  door: 'POST /alerts/{alertId}/pass',
  summary: 'I cannot: the next step of the policy is taken at once.',
  request: ofAlert,
  reply: nothing,
});

/** The neutral page of a mail's link posts here; every unusable token answers alike. */
export const acknowledgementsByLink = question({
  name: 'acknowledgements.by_link',
  owner,
  access: 'public',
  door: 'POST /acknowledgements',
  summary: 'Takes the duty a mail link stands for.',
  request: z.object({ token: z.string().min(1).max(200) }),
  reply: z.object({ until: instant }),
});

export const deliveriesOfAlert = question({
  name: 'deliveries.of_alert',
  owner,
  access: readers,
  door: 'GET /alerts/{alertId}/deliveries',
  summary: 'Who was told, when, by what, and do they have it.',
  request: ofAlert,
  reply: z.object({ duties: z.array(dutyView), attempts: z.array(attemptView) }),
});

export const policiesList = question({
  name: 'policies.list',
  owner,
  access: readers,
  door: 'GET /policies',
  summary: 'Who is told, in what order, over which channel, how long to wait.',
  request: nothing,
  reply: z.object({ items: z.array(policyView) }),
});

export const policiesChange = question({
  name: 'policies.change',
  owner,
  access: ['organisation_admin'],
  door: 'PUT /policies/{id}',
  summary: 'Changes a policy; the version must be the one that was read.',
  request: z.object({ id, version: z.int().min(1), ...policyEntry.shape }),
  reply: policyView,
});

export const recipientsList = question({
  name: 'recipients.list',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  door: 'GET /recipients',
  summary: 'Where the members of the organisation are reached.',
  request: nothing,
  reply: z.object({ items: z.array(recipientView) }),
});

export const recipientsSet = question({
  name: 'recipients.set',
  owner,
  access: ['organisation_admin', 'operator', 'caseworker', 'auditor'],
  sealed: true,
  door: 'PUT /recipients/{memberId}',
  summary:
    'Sets where a member is reached: one’s own, or anybody’s for an organisation admin. Version 0 means none yet.',
  request: z.object({ memberId: id, version: z.int().min(0), ...recipientEntry.shape }),
  reply: recipientView,
});

export const recipientsOwn = question({
  name: 'recipients.own',
  owner,
  access: ['organisation_admin', 'operator', 'caseworker', 'auditor'],
  sealed: true,
  door: 'GET /recipient',
  summary: 'Where the reader is reached.',
  request: nothing,
  reply: recipientView,
});
