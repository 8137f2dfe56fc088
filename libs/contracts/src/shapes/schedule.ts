import { z } from 'zod';
import { day, id, instant } from './basics.js';
import { timeZone, wallTime } from './policy.js';

/** Hours in which a layer holds; those that end no later than they begin end on the next day. */
export const restriction = z.object({
  /** 1 for Monday to 7 for Sunday, of the day on which the hours begin. */
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: wallTime,
  until: wallTime,
});

/** Members who relieve each other. */
export const layer = z.object({
  members: z.array(id).min(1).max(50),
  /** 1 relieves daily, 7 weekly. */
  everyDays: z.int().min(1).max(90),
  handover: wallTime,
  /** The day on which the first member's first turn begins. */
  start: day,
  /** Empty: always. */
  restrictions: z.array(restriction).max(7).default([]),
});

export const scheduleEntry = z
  .object({
    name: z.string().trim().min(1).max(80),
    zone: timeZone,
    /** The first layer that has somebody is rung first; those after it come next. */
    layers: z.array(layer).max(5),
  })
  .meta({ id: 'ScheduleEntry' });
export type ScheduleEntry = z.infer<typeof scheduleEntry>;

export const overrideView = z.object({
  id,
  memberId: id,
  from: instant,
  until: instant,
  /** Null where it came with a calendar. */
  by: id.nullable(),
  source: z.enum(['person', 'calendar']),
});
export type OverrideView = z.infer<typeof overrideView>;

export const onCallNow = z.object({
  memberId: id,
  because: z.enum(['override', 'turn']),
  layer: z.int().min(0).nullable(),
});

export const scheduleView = z
  .object({
    id,
    version: z.int().min(1),
    ...scheduleEntry.shape,
    /** Who is on call now, the first to be rung first. */
    now: z.array(onCallNow),
    /** Of those who hold now or later. */
    overrides: z.array(overrideView),
    /** How many policies ask it. */
    usedBy: z.int().min(0),
  })
  .meta({ id: 'Schedule' });
export type ScheduleView = z.infer<typeof scheduleView>;

export const shiftView = z.object({
  /** Null where nobody is on call and the policy decides. */
  memberId: id.nullable(),
  because: z.enum(['override', 'turn', 'gap']),
  from: instant,
  until: instant,
});
export type ShiftView = z.infer<typeof shiftView>;

/** Half a megabyte: more does not go over the wire in one piece. */
export const MOST_CALENDAR_BYTES = 500_000;
export const CALENDAR_FAULTS = ['rule', 'zone', 'no_end', 'date', 'too_long', 'too_many', 'past'] as const;
/** What an uploaded calendar holds; `skipped` says how many entries were not understood, and why. */
export const calendarRead = z
  .object({
    shifts: z.array(z.object({ from: instant, until: instant })),
    skipped: z.array(z.object({ because: z.enum(CALENDAR_FAULTS), count: z.int().min(1) })),
    /** How many of an earlier calendar were replaced, or would be. */
    replaced: z.int().min(0),
    saved: z.boolean(),
  })
  .meta({ id: 'CalendarRead' });
export type CalendarRead = z.infer<typeof calendarRead>;
