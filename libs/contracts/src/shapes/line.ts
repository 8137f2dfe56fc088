import { z } from 'zod';
import { CHECKED_CHANNELS, COVER_LOSSES, COVER_MODES, LINE_CADENCES, SLOT_MINUTES, URGENCIES } from '@lapwing/domain';
import { attemptView } from './delivery.js';
import { responsible } from './alert.js';
import { id, instant } from './basics.js';
import { secondPerson } from './second-person.js';

/**
 * What has become of messages, as a question of people: is it on its way, did it arrive, was it refused, can nobody tell,
 * or had somebody taken it before it left?
 */
export const DELIVERY_STANDINGS = ['on_its_way', 'accepted', 'arrived', 'failed', 'unknown', 'not_needed'] as const;

/** One line of the ledger with the alert it is about. */
export const deliveryView = z
  .object({
    ...attemptView.shape,
    alertId: id,
    /** What messages call the alert: `K7-42`. */
    code: z.string(),
    urgency: z.enum(URGENCIES),
    purpose: z.string(),
    responsibles: z.array(responsible),
    /** The line whose message says this one, too. */
    carriedBy: id.nullable(),
  })
  .meta({ id: 'Delivery' });
export type DeliveryView = z.infer<typeof deliveryView>;

/** How often each of a member's lines is checked, what became of the last check, and the drill of the month. */
export const lineView = z
  .object({
    memberId: id,
    channel: z.enum(CHECKED_CHANNELS),
    cadence: z.enum(LINE_CADENCES),
    nextAt: instant.nullable(),
    last: z.object({ at: instant, state: z.enum(['recorded', 'sent', 'failed', 'unknown']) }).nullable(),
    drill: z
      .object({ askedAt: instant, asked: z.int(), answeredAt: instant.nullable(), missed: z.boolean() })
      .nullable(),
  })
  .meta({ id: 'Line' });
export type LineView = z.infer<typeof lineView>;

/** How an organisation is told: at once, or in the slots of a constant rate. Version 0 means that nobody has chosen yet. */
export const coverEntry = z.object({
  mode: z.enum(COVER_MODES),
  minutes: z.union(SLOT_MINUTES.map((minutes) => z.literal(minutes))),
});
export type CoverEntry = z.infer<typeof coverEntry>;
export const coverView = z
  .object({
    version: z.int().min(0),
    ...coverEntry.shape,
    /** The change that waits for a second person, where this answers one. */
    wishId: id.nullable().default(null),
  })
  .meta({ id: 'Cover' });
export type CoverView = z.infer<typeof coverView>;

/** A change that takes cover or time from an organisation, and what becomes of it. */
export const coverWish = z
  .object({
    ...secondPerson.shape,
    before: coverEntry,
    after: coverEntry,
    loses: z.array(z.enum(COVER_LOSSES)),
  })
  .meta({ id: 'CoverWish' });
export type CoverWish = z.infer<typeof coverWish>;
