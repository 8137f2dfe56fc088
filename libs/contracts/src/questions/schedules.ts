import { z } from 'zod';
import { byId, id, instant, nothing } from '../shapes/basics.js';
import { calendarRead, MOST_CALENDAR_BYTES, scheduleEntry, scheduleView, shiftView } from '../shapes/schedule.js';
import { question } from '../question.js';

const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const owner = 'notification';

export const schedulesList = question({
  name: 'schedules.list',
  owner,
  access: readers,
  sealed: true,
  door: 'GET /schedules',
  summary: 'Who is on call when, and who is now.',
  request: nothing,
  reply: z.object({ items: z.array(scheduleView) }),
});

export const schedulesAdd = question({
  name: 'schedules.add',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  stepUp: true,
  door: 'POST /schedules',
  summary: 'Adds a schedule; a policy has to name it before it rings anybody.',
  request: scheduleEntry,
  reply: scheduleView,
});

export const schedulesChange = question({
  name: 'schedules.change',
  owner,
  access: ['organisation_admin'],
  sealed: true,
  stepUp: true,
  door: 'PUT /schedules/{id}',
  summary: 'Changes a schedule; the version must be the one that was read.',
  request: z.object({ id, version: z.int().min(1), ...scheduleEntry.shape }),
  reply: scheduleView,
});

export const schedulesRemove = question({
  name: 'schedules.remove',
  owner,
  access: ['organisation_admin'],
  stepUp: true,
  door: 'POST /schedules/{id}/remove',
  summary: 'Removes a schedule that no policy names.',
  request: byId,
  reply: nothing,
});

export const schedulesOverride = question({
  name: 'schedules.override',
  owner,
  access: ['organisation_admin', 'caseworker'],
  sealed: true,
  door: 'POST /schedules/{id}/overrides',
  summary: 'One member is on call first for a while, 31 days at most: oneself, or anybody for an organisation admin.',
  request: z.object({ id, memberId: id, from: instant, until: instant }),
  reply: scheduleView,
});

export const schedulesEndOverride = question({
  name: 'schedules.end_override',
  owner,
  access: ['organisation_admin', 'caseworker'],
  sealed: true,
  door: 'POST /schedules/overrides/{id}/end',
  summary: 'Ends it now, or takes it back: one’s own, or anybody’s for an organisation admin.',
  request: byId,
  reply: scheduleView,
});

export const schedulesShifts = question({
  name: 'schedules.shifts',
  owner,
  access: readers,
  sealed: true,
  door: 'GET /schedules/{id}/shifts',
  summary: 'Who is first on call from one instant to another, 400 days at most.',
  request: z.object({ id, from: instant, until: instant }),
  reply: z.object({ items: z.array(shiftView) }),
});

export const schedulesImport = question({
  name: 'schedules.import',
  owner,
  access: ['organisation_admin', 'caseworker'],
  sealed: true,
  door: 'POST /schedules/{id}/calendar',
  summary:
    'Reads an iCalendar file as the shifts of one member: oneself, or anybody for an organisation admin. Replaces what an earlier file brought for that member. Nothing in the file but times is kept.',
  request: z.object({
    id,
    memberId: id,
    text: z.string().min(1).max(MOST_CALENDAR_BYTES),
    /** Only looks. */
    dry: z.boolean().default(true),
  }),
  reply: calendarRead,
});
