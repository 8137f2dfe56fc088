import type { ScheduleEntry } from '@lapwing/contracts';

/** A layer that nobody is in yet: weekly, from today. */
export function newLayer(): ScheduleEntry['layers'][number] {
  const today = new Date();
  const start = new Date(today.getTime() - today.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return { members: [], everyDays: 7, handover: '09:00', start, restrictions: [] };
}
