import type { z } from 'zod';
import type { scheduleEntry } from '@lapwing/contracts';

/** A schedule as its form holds it, before defaults. */
export type ScheduleInput = z.input<typeof scheduleEntry>;
