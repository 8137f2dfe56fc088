import { z } from 'zod';
import { NOTICE_URGENCIES } from '@lapwing/domain';
import { CHANGES } from './shapes/changes.js';
import { alertSnapshot } from './shapes/alert.js';
import { id, instant, language } from './shapes/basics.js';
import { role } from './shapes/account.js';
import { development } from './shapes/development.js';
import { NOTICE_STATES } from './shapes/notice.js';
import { event } from './event.js';

export const developmentChanged = event({
  name: 'development.changed',
  version: 1,
  producer: 'ingestion',
  consumers: ['matching', 'gateway'],
  summary: 'A development was created, progressed, merged, split or withdrawn; the snapshot is whole.',
  schema: z.object({
    id,
    version: z.int().min(1),
    /** Both sides of a merge are `merged`, what is withdrawn went into the other; both sides of a split are `split`. */
    change: z.enum(CHANGES),
    /** The development this one went into or came from, for merges and splits. */
    other: id.nullable().default(null),
    snapshot: development,
  }),
});

export const alertChanged = event({
  name: 'alert.changed',
  version: 1,
  producer: 'matching',
  consumers: ['notification', 'gateway'],
  summary: 'An alert of one organisation stands in a new version; always a full snapshot, never a country or a person.',
  schema: alertSnapshot,
});

export const outcomeRecorded = event({
  name: 'outcome.recorded',
  version: 1,
  producer: 'matching',
  consumers: ['notification'],
  summary:
    'Somebody recorded what happened; `open` lists the duties that still lack an outcome for a person of theirs.',
  schema: z.object({
    orgId: id,
    alertId: id,
    memberId: id,
    at: instant,
    open: z.array(z.union([z.literal('desk'), id])),
  }),
});

export const alertAcknowledged = event({
  name: 'alert.acknowledged',
  version: 1,
  producer: 'notification',
  consumers: ['matching', 'gateway'],
  summary: 'A member has taken a duty and holds it until the given instant, or has given it back at it.',
  schema: z.object({
    orgId: id,
    alertId: id,
    version: z.int().min(1),
    responsible: z.union([z.literal('desk'), id]),
    memberId: id,
    at: instant,
    until: instant,
  }),
});

export const notificationSettled = event({
  name: 'notification.settled',
  version: 1,
  producer: 'notification',
  consumers: ['matching', 'gateway'],
  summary: 'A duty needs no more rings, or its policy is exhausted and nobody has it.',
  schema: z.object({
    orgId: id,
    alertId: id,
    version: z.int().min(1),
    responsible: z.union([z.literal('desk'), id]),
    how: z.enum(['outcome', 'closed', 'withdrawn', 'false_alarm', 'exhausted']),
    at: instant,
  }),
});

export const organisationChanged = event({
  name: 'organisation.changed',
  version: 1,
  producer: 'gateway',
  consumers: ['matching', 'notification', 'ingestion'],
  summary: 'An organisation exists or was closed; owners set up its defaults.',
  schema: z.object({ orgId: id, version: z.int().min(1), active: z.boolean() }),
});

export const memberChanged = event({
  name: 'member.changed',
  version: 1,
  producer: 'gateway',
  consumers: ['matching', 'notification', 'ingestion'],
  summary: 'A member exists or changed.',
  schema: z.object({
    orgId: id,
    memberId: id,
    version: z.int().min(1),
    roles: z.array(role),
    language: language,
    active: z.boolean(),
  }),
});

export const memberRemoved = event({
  name: 'member.removed',
  version: 1,
  producer: 'gateway',
  consumers: ['matching', 'notification', 'ingestion'],
  summary: 'A member left; open duties fall back to the desk.',
  schema: z.object({ orgId: id, memberId: id, version: z.int().min(1) }),
});

export const memberSignedOut = event({
  name: 'member.signed_out',
  version: 1,
  producer: 'notification',
  consumers: ['gateway'],
  summary: 'The sessions of a member end, wherever they are open; why is not said.',
  schema: z.object({ orgId: id, memberId: id, at: instant }),
});

export const noticeChanged = event({
  name: 'notice.changed',
  version: 1,
  producer: 'ingestion',
  consumers: ['notification', 'gateway'],
  summary: 'A notice to the operators stands in a new version; it says how urgent it is, never what it is about.',
  schema: z.object({
    id,
    version: z.int().min(1),
    urgency: z.enum(NOTICE_URGENCIES),
    state: z.enum(NOTICE_STATES),
    mutedUntil: instant.nullable(),
    at: instant,
  }),
});

export const canaryDelivered = event({
  name: 'canary.delivered',
  version: 1,
  producer: 'notification',
  consumers: ['matching'],
  summary: 'A channel has accepted the message about an alert of the canary; no real alert is ever named here.',
  schema: z.object({ alertId: id, at: instant }),
});

export const canaryArrived = event({
  name: 'canary.arrived',
  version: 1,
  producer: 'matching',
  consumers: ['ingestion'],
  summary: 'The canary that made this development has reached the phone it flew to; `at` is when.',
  schema: z.object({ developmentId: id, at: instant }),
});

/** Every event there is. */
export const EVENTS = [
  developmentChanged,
  alertChanged,
  outcomeRecorded,
  alertAcknowledged,
  notificationSettled,
  organisationChanged,
  memberChanged,
  memberRemoved,
  memberSignedOut,
  noticeChanged,
  canaryDelivered,
  canaryArrived,
] as const;
