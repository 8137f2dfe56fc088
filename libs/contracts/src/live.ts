import { z } from 'zod';
import { id } from './shapes/basics.js';

/** What browsers get over the event stream GET /api/v1/live: that something changed, never what. */
export const liveUpdate = z
  .object({ type: z.enum(['alert', 'development', 'duty', 'notice']), id, version: z.int() })
  .meta({ id: 'LiveUpdate' });
export type LiveUpdate = z.infer<typeof liveUpdate>;
