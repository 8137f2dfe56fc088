import { z } from 'zod';
import { id } from '../shapes/basics.js';
import { attemptView, dutyView } from '../shapes/delivery.js';
import { question } from '../question.js';

const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const owner = 'notification';
const ofAlert = z.object({ alertId: id });

export const deliveriesOfAlert = question({
  name: 'deliveries.of_alert',
  owner,
  access: readers,
  door: 'GET /alerts/{alertId}/deliveries',
  summary: 'Who was told, when, by what, and do they have it.',
  request: ofAlert,
  reply: z.object({ duties: z.array(dutyView), attempts: z.array(attemptView) }),
});
