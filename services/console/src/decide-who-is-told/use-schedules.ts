import { schedulesList, type ScheduleView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';

/** The schedules a policy may ask. */
export function useSchedules(): { schedules: readonly ScheduleView[]; scheduleName: (id: string | null) => string } {
  const schedules = useAnswer(schedulesList, {}).data?.items ?? [];
  return { schedules, scheduleName: (id) => schedules.find((one) => one.id === id)?.name ?? '…' };
}
