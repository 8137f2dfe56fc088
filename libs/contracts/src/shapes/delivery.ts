import { z } from 'zod';
import { URGENCIES } from '@lapwing/domain';
import { id, instant } from './basics.js';
import { kind } from './development.js';
import { responsible } from './alert.js';
import { channel } from './recipient.js';

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
    /** Who said "I have it", and how many are wanted before it is taken. */
    takers: z.array(id).default([]),
    needs: z.int().min(1).default(1),
    snoozedUntil: instant.nullable().default(null),
    /** Why nobody is being rung for it just now: held, snoozed, time_to_answer, next_morning, quiet_hours, nobody_reachable. */
    waitsBecause: z.string().nullable().default(null),
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
