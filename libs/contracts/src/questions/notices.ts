import { z } from 'zod';
import { byId, id, instant } from '../shapes/basics.js';
import { noticeView } from '../shapes/notice.js';
import { question } from '../question.js';

const access = ['operator', 'instance_admin'] as const;
const owner = 'ingestion';

export const noticesList = question({
  name: 'notices.list',
  owner,
  access,
  door: 'GET /notices',
  summary: 'What somebody should look at, the most urgent first, and what was cleared within a day.',
  request: z.object({}),
  reply: z.object({
    items: z.array(noticeView),
    /** How many stand open altogether. */
    open: z.int().min(0),
  }),
});

export const noticesTake = question({
  name: 'notices.take',
  owner,
  access,
  door: 'POST /notices/{id}/take',
  summary: '“I am on it”: nobody is rung for this notice any more.',
  request: byId,
  reply: noticeView,
});

export const noticesMute = question({
  name: 'notices.mute',
  owner,
  access,
  door: 'POST /notices/{id}/mute',
  summary: 'Keeps a notice quiet until an instant, at most thirty days ahead, and says why.',
  request: z.object({ id, until: instant, because: z.string().trim().min(1).max(500) }),
  reply: noticeView,
});
