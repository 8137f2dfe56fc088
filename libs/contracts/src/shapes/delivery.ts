import { z } from 'zod';
import { URGENCIES } from '@lapwing/domain';
import { id, instant, language } from './basics.js';
import { kind } from './development.js';
import { responsible } from './alert.js';

export const CHANNELS = ['email', 'signal'] as const;
export const channel = z.enum(CHANNELS);
/** What a message may say: L0 code only, L1 urgency, L2 kind, L3 the public headline. */
export const level = z.enum(['L0', 'L1', 'L2', 'L3']);

/** Who a step of a policy rings. `responsible` is the duty's member, or who is on call for the desk. */
export const stepTarget = z.enum(['responsible', 'second', 'lead', 'director']);

/** One step: after so many minutes without acknowledgement, ring this target over these channels, in order of preference. */
export const policyStep = z.object({
  afterMinutes: z.int().min(0).max(10_080),
  target: stepTarget,
  /** `preferred` is the first usable channel of the recipient, `other` the next one, `all` every one. */
  channels: z.enum(['preferred', 'other', 'all']),
});

export const policyEntry = z
  .object({
    name: z.string().trim().min(1).max(80),
    /** Members in the order in which they are on call; the first is rung for the desk, the next is `second`. */
    onCall: z.array(id).max(50),
    lead: id.nullable(),
    director: id.nullable(),
    critical: z.array(policyStep).min(1).max(20),
    high: z.array(policyStep).min(1).max(20),
    digest: z.array(policyStep).max(20),
    /** How long "I have it" holds without an outcome before it rings again. */
    holdMinutes: z.int().min(1).max(1440).default(30),
    maximumLevel: level.default('L0'),
  })
  .meta({ id: 'PolicyEntry' });
export type PolicyEntry = z.infer<typeof policyEntry>;
export const policyView = z
  .object({ id, version: z.int().min(1), isDefault: z.boolean(), ...policyEntry.shape })
  .meta({ id: 'Policy' });
export type PolicyView = z.infer<typeof policyView>;

/** Where a member is reached. A Signal address is an E.164 number or a service id (UUID). */
export const recipientEntry = z
  .object({
    email: z.email().max(254).nullable(),
    signal: z.union([z.string().regex(/^\+[1-9]\d{6,14}$/), z.uuid()]).nullable(),
    preferred: channel.default('signal'),
    language: language.default('en'),
    level: level.default('L0'),
  })
  .meta({ id: 'RecipientEntry' });
export type RecipientEntry = z.infer<typeof recipientEntry>;
export const recipientView = z
  .object({ memberId: id, version: z.int().min(0), ...recipientEntry.shape })
  .meta({ id: 'Recipient' });
export type RecipientView = z.infer<typeof recipientView>;

export const DUTY_STATES = ['ringing', 'taken', 'settled', 'exhausted'] as const;
export const dutyView = z
  .object({
    alertId: id,
    /** What messages call the alert: `K7-42`. */
    code: z.string(),
    responsible,
    state: z.enum(DUTY_STATES),
    urgency: z.enum(URGENCIES),
    kind: kind.nullable(),
    takenBy: id.nullable(),
    takenUntil: instant.nullable(),
    nextRingAt: instant.nullable(),
    openedAt: instant,
  })
  .meta({ id: 'Duty' });
export type DutyView = z.infer<typeof dutyView>;

/** One attempt of the ledger: recorded before it happens, completed after. */
export const ATTEMPT_STATES = ['recorded', 'sent', 'delivered', 'read', 'failed', 'unknown'] as const;
export const attemptView = z
  .object({
    id,
    alertVersion: z.int(),
    responsible,
    memberId: id,
    channel,
    step: z.int(),
    repeat: z.int(),
    attempt: z.int(),
    state: z.enum(ATTEMPT_STATES),
    /** Why it failed or why it was made, as a code. */
    because: z.string(),
    recordedAt: instant,
    completedAt: instant.nullable(),
  })
  .meta({ id: 'Attempt' });
export type AttemptView = z.infer<typeof attemptView>;
