import { z } from 'zod';
import { GOING_ON, OUTCOMES, REASON_CODES, URGENCIES } from '@lapwing/domain';
import { country, id, instant } from './basics.js';
import { development, kind, profile } from './development.js';
import { headlineHandle } from './headline.js';

export const urgency = z.enum(URGENCIES);
export const ALERT_CAUSES = ['development', 'brief', 'own_report', 'clock'] as const;
export const ALERT_STATES = ['raised', 'updated', 'corrected', 'withdrawn', 'closed'] as const;

/** Why an alert is none for an organisation; codes alone, so that nobody writes of persons. */
export const DISMISSALS = ['nobody_of_ours', 'known_already', 'not_so', 'in_hand'] as const;

/** A duty's responsible: a member's id, or `desk` for whoever is on call. */
export const responsible = z.union([z.literal('desk'), id]);

/**
 * A duty of another alert that goes on in this one, because their happenings were found to be one, or two. What was said there
 * counts here `alone`, `either` that or what was said here does (both are about the same persons), both are needed
 * `together`, it is `less` than what was said here, or it counts for `none` of it, because it is worse and rings again.
 */
export const dutyFrom = z.object({
  alertId: id,
  responsible,
  counts: z.enum(GOING_ON),
  /** The duty of the other alert ends by this. */
  ends: z.boolean(),
});
export type DutyFrom = z.infer<typeof dutyFrom>;

/** The full snapshot that notification works from: never a country, never a person. */
export const alertSnapshot = z.object({
  orgId: id,
  alertId: id,
  version: z.int().min(1),
  cause: z.enum(ALERT_CAUSES),
  state: z.enum(ALERT_STATES),
  /** Rings again; otherwise the version is told quietly. */
  worse: z.boolean(),
  /** The duties that ring again when it is worse; empty means all of them. */
  worseFor: z.array(responsible).default([]),
  urgency,
  kind: kind.nullable(),
  policyId: id.nullable(),
  duties: z.array(responsible),
  changedAt: instant,
  /** The alert in which this one goes on, where its happening was found to be another's. */
  into: id.nullable().default(null),
  /** Duties of other alerts that go on in this one from this version on: they ring on as they did, or not at all. */
  from: z.array(dutyFrom).default([]),
  /** By which the owner of the development tells its public headline, for a short while; says nothing to anybody else. */
  headline: headlineHandle.nullable().default(null),
});
export type AlertSnapshot = z.infer<typeof alertSnapshot>;

/** Why a person is touched, as a code with its public parameters; the console words it in the reader's language. */
export const reason = z
  .object({
    code: z.enum(REASON_CODES),
    country: country.nullable().default(null),
    day: z.string().nullable().default(null),
    profile: profile.nullable().default(null),
  })
  .meta({ id: 'Reason' });
export type Reason = z.infer<typeof reason>;

export const alertRow = z
  .object({
    id,
    version: z.int().min(1),
    cause: z.enum(ALERT_CAUSES),
    state: z.enum(ALERT_STATES),
    urgency,
    kind: kind.nullable(),
    raisedAt: instant,
    changedAt: instant,
    /** How many of our persons are touched, those the reader may not see included. */
    touchedCount: z.int().min(0),
    duties: z.array(
      z.object({
        responsible,
        takenBy: id.nullable(),
        takenUntil: instant.nullable(),
        /** It ended because those it rang called it a mistake; the alert stands and wants to be looked at. */
        mistake: z.boolean().default(false),
      }),
    ),
  })
  .meta({ id: 'AlertRow' });
export type AlertRow = z.infer<typeof alertRow>;

export const outcomeEntry = z.object({ outcome: z.enum(OUTCOMES), by: id, at: instant });

/** An alert with what the reader may see: operators get no persons. */
export const alertView = z
  .object({
    ...alertRow.shape,
    developments: z.array(development),
    report: z
      .object({ id, what: z.enum(['taken', 'raided', 'lost_contact']), at: instant, note: z.string().nullable() })
      .nullable(),
    touched: z.array(
      z.object({
        personId: id,
        code: z.string(),
        urgency,
        reasons: z.array(reason),
        outcome: outcomeEntry.nullable(),
      }),
    ),
    /** What a member did under duress: it counts for nothing until somebody else does it. */
    claimed: z
      .array(
        z.object({
          what: z.enum(['closed', 'withdrawn', 'outcome']),
          personId: id.nullable(),
          outcome: z.enum(OUTCOMES).nullable(),
          by: id,
          at: instant,
        }),
      )
      .default([]),
    /** It was closed as none for this organisation; null where it was not, or is open again. */
    dismissed: z
      .object({ reason: z.enum(DISMISSALS), by: id, at: instant })
      .nullable()
      .default(null),
  })
  .meta({ id: 'Alert' });
export type AlertView = z.infer<typeof alertView>;
