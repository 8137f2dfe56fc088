import { z } from 'zod';
import { isTimeZone, MOST_ON_CALL, POLICY_LOSSES, STEP_TARGETS, URGENCIES } from '@lapwing/domain';
import { id, instant } from './basics.js';
import { channel, level } from './recipient.js';
import { secondPerson } from './second-person.js';

/** A time of day `HH:MM`. */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 08:00');
/** An IANA time zone. */
export const timeZone = z.string().max(64).refine(isTimeZone, 'a time zone such as Europe/Berlin');

/** Who a step of a policy rings. `responsible` is the duty's member, or who is on call for the desk. */
export const stepTarget = z.enum(STEP_TARGETS);

/** One step: after so many minutes without acknowledgement, ring this target over these channels, in order of preference. */
export const policyStep = z.object({
  afterMinutes: z.int().min(0).max(10_080),
  /** Waits for the next morning instead. */
  nextMorning: z.boolean().default(false),
  target: stepTarget,
  /** The member, group or schedule, for a target that names one. */
  who: id.nullable().default(null),
  /** `preferred` is the first usable channel of the recipient, `other` the next one, `all` every one. */
  channels: z.enum(['preferred', 'other', 'all']),
});

/** Members who are rung together, or one after the other by the steps that name the group. */
export const policyGroup = z.object({
  id,
  name: z.string().trim().min(1).max(80),
  members: z.array(id).min(1).max(50),
  ring: z.enum(['together', 'in_order']),
});

const steps = z.array(policyStep).max(20);
const needed = z.int().min(1).max(5).default(1);
const rounds = z.int().min(1).max(100).nullable().default(null);

export const policyEntry = z
  .object({
    name: z.string().trim().min(1).max(80),
    /** Members in the order in which they are on call, after those of the schedule; the next is `second`. */
    onCall: z.array(id).max(MOST_ON_CALL),
    /** The schedule that says who is on call. */
    schedule: id.nullable().default(null),
    lead: id.nullable(),
    director: id.nullable(),
    groups: z.array(policyGroup).max(20).default([]),
    critical: steps.min(1),
    /** For what is critical and no detention, abduction or return; null: as `critical`. */
    criticalOther: steps.min(1).nullable().default(null),
    high: steps.min(1),
    digest: steps,
    /** How many different members must have a duty before it is taken. */
    needs: z.object({ critical: needed, high: needed, digest: needed }).default({ critical: 1, high: 1, digest: 1 }),
    /** Rounds after which a duty is given up, and that is told; null for never. What is critical never is. */
    rounds: z.object({ high: rounds, digest: rounds }).default({ high: null, digest: null }),
    /** How long "I have it" holds without an outcome before it rings again. */
    holdMinutes: z.int().min(1).max(1440).default(30),
    /** The same for what is high; null: until the next morning. */
    highHoldMinutes: z.int().min(1).max(10_080).nullable().default(null),
    /** What becomes of a ring that is not critical in its recipient's quiet hours. */
    whenQuiet: z.enum(['next_person', 'wait']).default('next_person'),
    /** The zone of the organisation's mornings, and when they begin. */
    zone: timeZone.default('UTC'),
    morning: wallTime.default('08:00'),
    maximumLevel: level.default('L0'),
  })
  .meta({ id: 'PolicyEntry' });
export type PolicyEntry = z.infer<typeof policyEntry>;

export const policyView = z
  .object({
    id,
    version: z.int().min(1),
    isDefault: z.boolean(),
    ...policyEntry.shape,
    /** The change of it that waits for a second person. */
    wishId: id.nullable().default(null),
  })
  .meta({ id: 'Policy' });
export type PolicyView = z.infer<typeof policyView>;

/** A change that takes something away from what is critical, and what becomes of it. */
export const policyWish = z
  .object({
    ...secondPerson.shape,
    policyId: id,
    before: policyEntry,
    /** Null where the policy would be removed. */
    after: policyEntry.nullable(),
    loses: z.array(z.enum(POLICY_LOSSES)),
  })
  .meta({ id: 'PolicyWish' });
export type PolicyWish = z.infer<typeof policyWish>;

/** One ring as it would happen if nobody answered. */
export const rehearsedRing = z.object({
  at: instant,
  step: z.int().min(0),
  repeat: z.int().min(0),
  because: z.string(),
  who: z.array(z.object({ memberId: id, because: z.string(), channels: z.array(channel) })),
});
export const rehearsal = z
  .object({
    rings: z.array(rehearsedRing),
    /** What comes after them. */
    then: z.enum(['again', 'given_up', 'nothing', 'nobody']),
    /** What the change would take away from what is critical: then a second person has to agree. */
    loses: z.array(z.enum(POLICY_LOSSES)),
  })
  .meta({ id: 'Rehearsal' });
export type RehearsalView = z.infer<typeof rehearsal>;
export const rehearsedAlert = z.object({ urgency: z.enum(URGENCIES), at: instant.nullable().default(null) });
