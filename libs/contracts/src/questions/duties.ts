import { z } from 'zod';
import { LONGEST_PHRASE } from '@lapwing/domain';
import { cursor, id, instant, limit, nothing } from '../shapes/basics.js';
import { dutyView } from '../shapes/delivery.js';
import { question } from '../question.js';

const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const carers = ['organisation_admin', 'caseworker'] as const;
const everybody = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;
const owner = 'notification';
const ofAlert = z.object({ alertId: id });

export const dutiesList = question({
  name: 'duties.list',
  owner,
  access: readers,
  door: 'GET /duties',
  summary: 'Open duties, newest first: all of the organisation for an admin, otherwise own ones and those of the desk.',
  request: z.object({ cursor, limit }),
  reply: z.object({ items: z.array(dutyView), next: z.string().nullable().default(null) }),
});

export const dutiesAcknowledge = question({
  name: 'duties.acknowledge',
  owner,
  access: carers,
  door: 'POST /alerts/{alertId}/acknowledge',
  summary: 'I have it: takes the own duty, or the desk, for the time the policy says.',
  request: ofAlert,
  reply: z.object({ until: instant }),
});

export const dutiesPass = question({
  name: 'duties.pass',
  owner,
  access: carers,
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

export const dutiesPutOff = question({
  name: 'duties.put_off',
  owner,
  access: carers,
  door: 'POST /alerts/{alertId}/put-off',
  summary:
    'Later: asks the reader again after so many minutes. What is critical goes to the next person meanwhile; everything else waits.',
  request: z.object({ alertId: id, minutes: z.int().min(5).max(240).default(15) }),
  reply: z.object({
    until: instant,
    /** Somebody else is rung now. */
    passedOn: z.boolean(),
  }),
});

export const dutiesDoubt = question({
  name: 'duties.doubt',
  owner,
  access: carers,
  door: 'POST /alerts/{alertId}/doubt',
  summary:
    'This is a mistake: ends the own duty. A critical one ends when a second member says so too, and goes to the next person until then.',
  request: ofAlert,
  reply: z.object({ ended: z.boolean() }),
});

export const dutiesHandOver = question({
  name: 'duties.hand_over',
  owner,
  access: carers,
  door: 'POST /alerts/{alertId}/hand-over',
  summary: 'This one is yours: rings another member for the own duty, from the first step of the policy.',
  request: z.object({ alertId: id, memberId: id }),
  reply: z.object({
    handedOver: z.boolean().default(true),
    /** Why it was not: no channel of that member can be used now. */
    because: z.enum(['out_of_reach']).nullable().default(null),
  }),
});

export const guardsStands = question({
  name: 'guards.stands',
  owner,
  access: 'services',
  sealed: true,
  summary: 'Whether a member stands under a duress phrase that nobody has lifted; the reply has one length.',
  request: z.object({ orgId: id, memberId: id }),
  reply: z.object({ stands: z.union([z.literal(0), z.literal(1)]) }),
});

export const callsList = question({
  name: 'calls.list',
  owner,
  access: everybody,
  sealed: true,
  door: 'GET /calls',
  summary: 'Members who need a call, for admins and whoever was asked to make it; never the one it is about.',
  request: nothing,
  reply: z.object({
    items: z.array(
      z.object({
        id,
        memberId: id,
        since: instant,
        takenBy: id.nullable(),
        /** A second one knows of it, or there is nobody else: nobody is told any more. */
        settled: z.boolean().default(false),
      }),
    ),
  }),
});

export const callsTake = question({
  name: 'calls.take',
  owner,
  access: everybody,
  door: 'POST /calls/{id}/take',
  summary: '“I make the call”: the others are told after an hour, until a second one says that they know.',
  request: z.object({ id }),
  reply: nothing,
});

export const duressOwn = question({
  name: 'duress.own',
  owner,
  access: everybody,
  door: 'GET /recipient/phrase',
  summary: 'Whether the reader has chosen a duress phrase; never which, and never whether it was used.',
  request: nothing,
  reply: z.object({ chosen: z.boolean() }),
});

export const duressSet = question({
  name: 'duress.set',
  owner,
  access: everybody,
  sealed: true,
  stepUp: true,
  door: 'PUT /recipient/phrase',
  summary: 'Chooses the phrase a member sends instead of an answer when made to give one.',
  request: z.object({ phrase: z.string().min(1).max(LONGEST_PHRASE) }),
  reply: z.object({
    /** Why it was not taken; null where it was. */
    because: z.enum(['too_short', 'too_long', 'ordinary_answer', 'holds_a_code']).nullable(),
  }),
});

export const duressRemove = question({
  name: 'duress.remove',
  owner,
  access: everybody,
  stepUp: true,
  door: 'DELETE /recipient/phrase',
  summary: 'Takes the own duress phrase away.',
  request: nothing,
  reply: nothing,
});
