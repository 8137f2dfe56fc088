import { nothing } from '../shapes/basics.js';
import { partStatus } from '../shapes/account.js';
import type { Service } from '../service.js';
import { question } from '../question.js';

const statusOf = <const S extends Service>(owner: S) =>
  question({
    name: `${owner}.status` as const,
    owner,
    access: 'services',
    summary: `How ${owner} is.`,
    request: nothing,
    reply: partStatus,
  });

export const ingestionStatus = statusOf('ingestion');
export const matchingStatus = statusOf('matching');
export const notificationStatus = statusOf('notification');
