import { z } from 'zod';
import {
  CERTAINTIES,
  CROWDS,
  KINDS,
  PREVIEW_CHANGES,
  RINGING_DEEDS,
  STAGES,
  URGENCIES,
  URGENCY_MODIFIERS,
  WEAKENING_EFFECTS,
} from '@lapwing/domain';
import { country, id, instant, partialDate } from './basics.js';
import { certainty, kind, profile, stage } from './development.js';
import { secondPerson } from './second-person.js';

const urgency = z.enum(URGENCIES);
const version = z.int().min(1);

export const subscriptionEntry = z
  .object({
    name: z.string().trim().min(1).max(80),
    countries: z.array(country).max(250).default([]),
    kinds: z.array(z.enum(KINDS)).default([]),
    stages: z.array(z.enum(STAGES)).default([]),
    profiles: z.array(profile).default([]),
    minimumCertainty: z.enum(CERTAINTIES).default('unverified'),
    windowDays: z.int().min(1).max(3650).default(30),
    urgency: urgency.nullable().default(null),
    policyId: id.nullable().default(null),
    enabled: z.boolean().default(true),
  })
  .meta({ id: 'SubscriptionEntry' });
export type SubscriptionEntry = z.infer<typeof subscriptionEntry>;

export const subscriptionView = z
  .object({
    id,
    version,
    ...subscriptionEntry.shape,
    /** The change that waits for a second person; until then all else here is as it was. */
    wishId: id.nullable().default(null),
  })
  .meta({ id: 'Subscription' });
export type SubscriptionView = z.infer<typeof subscriptionView>;

/** What is not to ring for a while. Empty lists and null mean "any"; not all of them may be empty. */
export const muteEntry = z
  .object({
    kinds: z.array(z.enum(KINDS)).default([]),
    countries: z.array(country).max(250).default([]),
    subscriptionId: id.nullable().default(null),
    developmentId: id.nullable().default(null),
    until: instant,
    because: z.string().trim().min(1).max(300),
  })
  .meta({ id: 'MuteEntry' });
export type MuteEntry = z.infer<typeof muteEntry>;

export const muteView = z
  .object({ id, ...muteEntry.shape, from: instant, by: id, wishId: id.nullable().default(null) })
  .meta({ id: 'Mute' });
export type MuteView = z.infer<typeof muteView>;

/** One stage of one kind: its urgency while it is new, and after that. */
export const urgencyLevel = z.object({ kind, stage, fresh: urgency, later: urgency }).meta({ id: 'UrgencyLevel' });

const step = z.union([z.literal(-1), z.literal(0), z.literal(1)]);

/** The table of urgency; a stage that it does not name counts by default. */
export const urgencyTable = z
  .object({
    levels: z.array(urgencyLevel).max(200),
    steps: z.object(Object.fromEntries(URGENCY_MODIFIERS.map((modifier) => [modifier, step])) as StepShape),
  })
  .meta({ id: 'UrgencyTable' });
export type UrgencyTableView = z.infer<typeof urgencyTable>;
type StepShape = Record<(typeof URGENCY_MODIFIERS)[number], typeof step>;

export const urgencyView = z
  .object({
    version: z.int().min(0),
    isDefault: z.boolean(),
    table: urgencyTable,
    wishId: id.nullable().default(null),
  })
  .meta({ id: 'Urgency' });
export type UrgencyView = z.infer<typeof urgencyView>;

/** What would be lost of one kind; `countries` null means anywhere. */
export const weakening = z
  .object({ effect: z.enum(WEAKENING_EFFECTS), kind, countries: z.array(country).nullable() })
  .meta({ id: 'Weakening' });

/** A change that takes away something that could be critical, and what becomes of it. */
export const wishView = z
  .object({
    ...secondPerson.shape,
    deed: z.enum(RINGING_DEEDS),
    /** The subscription it is about, as it stood and as it would be. */
    before: subscriptionEntry.nullable(),
    after: subscriptionEntry.nullable(),
    mute: muteEntry.nullable(),
    levels: z.array(z.object({ kind, stage, isNew: z.boolean(), before: urgency, after: urgency })),
    steps: z.array(z.object({ modifier: z.enum(URGENCY_MODIFIERS), before: step, after: step })),
    weakens: z.array(weakening),
  })
  .meta({ id: 'RingingWish' });
export type WishView = z.infer<typeof wishView>;

const previewItem = z
  .object({
    developmentId: id,
    kind,
    headline: z.string(),
    when: partialDate.nullable(),
    changedAt: instant,
    certainty,
    /** Null where the wish itself would not raise it. */
    urgency: urgency.nullable(),
    /** How many persons are touched, as a bucket: 0, 1–4, 5–19, 20–99, 100 and more. */
    touched: z.enum(CROWDS),
    change: z.enum(PREVIEW_CHANGES),
  })
  .meta({ id: 'PreviewItem' });

const counts = { critical: z.int(), high: z.int(), digest: z.int() };

/** What a wish would have raised, against what rings now. */
export const previewView = z
  .object({
    days: z.int(),
    /** How many developments were judged; `isCut` when there were more than are judged at once. */
    judged: z.int(),
    isCut: z.boolean(),
    /** Whether what touches fewer than five persons may be missing. */
    isVeiled: z.boolean(),
    counts: z.object(counts),
    weeks: z.array(z.object({ from: z.iso.date(), ...counts })),
    items: z.array(previewItem),
    changes: z.object({ silent: z.int(), lower: z.int(), higher: z.int(), fresh: z.int(), same: z.int() }),
    losses: z.array(previewItem),
    /** What would want a second person if it were saved as it is. */
    weakens: z.array(weakening),
    /** How many previews the reader has left within the hour. */
    left: z.int(),
  })
  .meta({ id: 'SubscriptionPreview' });
export type PreviewView = z.infer<typeof previewView>;
