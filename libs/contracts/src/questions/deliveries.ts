import { z } from 'zod';
import { LINE_CADENCES } from '@lapwing/domain';
import { byId, cursor, day, id, instant, limit, nothing } from '../shapes/basics.js';
import { coverEntry, coverView, coverWish, DELIVERY_STANDINGS, deliveryView, lineView } from '../shapes/line.js';
import { channel } from '../shapes/recipient.js';
import { question } from '../question.js';

const owner = 'notification';
const readers = ['organisation_admin', 'operator', 'caseworker'] as const;
const members = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;

export const deliveriesList = question({
  name: 'deliveries.list',
  owner,
  access: readers,
  door: 'GET /deliveries',
  summary: 'What the ledger of the organisation holds, newest first.',
  request: z.object({
    standing: z.enum(DELIVERY_STANDINGS).nullable().default(null),
    memberId: id.nullable().default(null),
    channel: channel.nullable().default(null),
    /** A day in UTC. */
    day: day.nullable().default(null),
    cursor,
    limit,
  }),
  reply: z.object({
    items: z.array(deliveryView),
    next: z.string().nullable(),
    /** How many messages of the last day stand how. */
    counts: z.object(Object.fromEntries(DELIVERY_STANDINGS.map((one) => [one, z.int().default(0)])) as Counts),
  }),
});

type Counts = Record<(typeof DELIVERY_STANDINGS)[number], z.ZodDefault<z.ZodInt>>;

export const deliveriesRetry = question({
  name: 'deliveries.retry',
  owner,
  access: ['organisation_admin', 'caseworker'],
  door: 'POST /alerts/{alertId}/ring',
  summary: 'Rings a member again now, beside the policy; once a minute at most.',
  request: z.object({ alertId: id, memberId: id, channel: channel.nullable().default(null) }),
  reply: z.object({ at: instant }),
});

export const deliveriesExport = question({
  name: 'deliveries.export',
  owner,
  access: ['organisation_admin'],
  stepUp: true,
  door: 'GET /deliveries/export',
  summary: 'The ledger of some days, oldest first, page by page. It holds no address.',
  request: z.object({ from: day, until: day, cursor }),
  reply: z.object({ items: z.array(deliveryView), next: z.string().nullable() }),
});

export const linesList = question({
  name: 'lines.list',
  owner,
  access: ['organisation_admin'],
  door: 'GET /lines',
  summary: 'The checks of everybody’s lines, and who did not answer the last drill.',
  request: nothing,
  reply: z.object({ items: z.array(lineView) }),
});

export const linesOwn = question({
  name: 'lines.own',
  owner,
  access: members,
  door: 'GET /line',
  summary: 'The checks of the reader’s own lines.',
  request: nothing,
  reply: z.object({ items: z.array(lineView) }),
});

export const linesSet = question({
  name: 'lines.set',
  owner,
  access: members,
  door: 'PUT /line',
  summary: 'How often the reader’s line is checked by mail; it is never not checked.',
  request: z.object({ cadence: z.enum(LINE_CADENCES) }),
  reply: z.object({ items: z.array(lineView) }),
});

export const linesAnswer = question({
  name: 'lines.answer',
  owner,
  access: members,
  door: 'POST /line/drill',
  summary: 'Answers the drill of the month on the console.',
  request: nothing,
  reply: z.object({ items: z.array(lineView) }),
});

export const coverGet = question({
  name: 'cover.get',
  owner,
  access: members,
  door: 'GET /cover',
  summary: 'Whether the organisation is told at once, or in the slots of a constant rate.',
  request: nothing,
  reply: coverView,
});

export const coverSet = question({
  name: 'cover.set',
  owner,
  access: ['organisation_admin'],
  stepUp: true,
  door: 'PUT /cover',
  summary:
    'Chooses how the organisation is told; covered wants a verified mail address of every active member. What gives up cover, or has warnings come later, waits for a second person: then all stays as it was, and `wishId` names what waits.',
  request: z.object({ version: z.int().min(0), ...coverEntry.shape }),
  reply: coverView,
});

export const coverWaiting = question({
  name: 'cover.waiting',
  owner,
  access: members,
  door: 'GET /cover/waiting',
  summary: 'Changes of how the organisation is told that wait for a second person, and those settled lately.',
  request: nothing,
  reply: z.object({ items: z.array(coverWish) }),
});

export const coverAnswer = question({
  name: 'cover.answer',
  owner,
  access: ['organisation_admin', 'operator'],
  stepUp: true,
  door: 'POST /cover/waiting/{id}/answer',
  summary: 'Agrees or disagrees as the second person. Who asked cannot answer.',
  request: z.object({ id, agree: z.boolean() }),
  reply: coverWish,
});

export const coverWithdraw = question({
  name: 'cover.withdraw',
  owner,
  access: ['organisation_admin'],
  door: 'POST /cover/waiting/{id}/withdraw',
  summary: 'Takes back a change that waits; only who asked for it.',
  request: byId,
  reply: coverWish,
});
