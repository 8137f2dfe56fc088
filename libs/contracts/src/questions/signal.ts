import { z } from 'zod';
import { id, instant, nothing } from '../shapes/basics.js';
import { question } from '../question.js';

const owner = 'notification';
const tenders = ['operator', 'instance_admin'] as const;

/** What keeps our own account from sending. */
export const SIGNAL_TROUBLES = [
  'account_gone',
  'not_authorised',
  'captcha_wanted',
  'rate_limit',
  'unreachable',
] as const;

const standing = z
  .object({
    configured: z.boolean(),
    /** Whether what phones answer can be heard. */
    hears: z.boolean(),
    trouble: z.enum(SIGNAL_TROUBLES).nullable(),
    since: instant.nullable(),
    /** Until when nothing leaves by Signal; mail is used meanwhile. */
    pausedUntil: instant.nullable(),
    /** The token of a challenge that a person has to solve. */
    challenge: z.string().nullable(),
    /** Whether somebody still has to say that they look after it. */
    ringing: z.boolean(),
    version: z.string().nullable(),
    client: z.enum(['current', 'behind', 'too_old', 'unknown']),
    sentToday: z.int().min(0),
    dayCap: z.int().min(1),
    profile: z.string(),
    expireSeconds: z.int().min(0),
    /** How many members are not reached because their key has changed. */
    changedKeys: z.int().min(0),
  })
  .meta({ id: 'SignalStanding' });
export type SignalStanding = z.infer<typeof standing>;

export const signalGet = question({
  name: 'signal.get',
  owner,
  access: tenders,
  door: 'GET /signal',
  summary: 'How the line to Signal is: our own account, its client, what keeps it from sending.',
  request: nothing,
  reply: standing,
});

export const signalTake = question({
  name: 'signal.take',
  owner,
  access: tenders,
  door: 'POST /signal/take',
  summary: '“I am on it”: nobody is rung any more for what keeps Signal from sending.',
  request: nothing,
  reply: standing,
});

export const signalAnswerChallenge = question({
  name: 'signal.answer_challenge',
  owner,
  access: tenders,
  door: 'POST /signal/challenge',
  summary: 'Hands in the answer of a challenge that a person has solved; Signal is used again when it is right.',
  request: z.object({
    challenge: z.string().min(1).max(500),
    captcha: z.string().trim().min(1).max(20_000),
  }),
  reply: z.object({
    done: z.boolean(),
    because: z
      .enum(['refused', 'captcha_rejected', 'rate_limit', 'account_gone', 'unreachable', 'another_challenge'])
      .nullable(),
  }),
});

const changedKey = z
  .object({
    memberId: id,
    since: instant,
    /** The number to compare by voice; null until the client has told it. */
    safetyNumber: z.string().nullable(),
  })
  .meta({ id: 'ChangedKey' });
export type ChangedKey = z.infer<typeof changedKey>;

export const signalChangedKeys = question({
  name: 'signal.changed_keys',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  door: 'GET /signal/keys',
  summary: 'Members whose phone shows another key than before, so that nothing is sent to it.',
  request: nothing,
  reply: z.object({ items: z.array(changedKey) }),
});

export const signalTrust = question({
  name: 'signal.trust',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  stepUp: true,
  door: 'POST /signal/keys/{memberId}/trust',
  summary: 'It is really them: another admin has compared the safety number by voice, and the phone is used again.',
  request: z.object({ memberId: id, safetyNumber: z.string().min(10).max(200) }),
  reply: z.object({
    trusted: z.boolean(),
    because: z.enum(['own_key', 'another_key', 'refused', 'unreachable']).nullable(),
  }),
});
