import { z } from 'zod';
import { NOTICE_KINDS, NOTICE_URGENCIES } from '@lapwing/domain';
import { id, instant } from './basics.js';
import { DECIDERS } from './review.js';

export const NOTICE_STATES = ['open', 'taken', 'muted', 'cleared'] as const;

/** Why there is a notice: a code that is worded in the reader's language, and what the words need to know. */
export const noticeDetail = z.object({
  code: z.string().min(1).max(60),
  values: z.record(z.string().max(40), z.union([z.string().max(500), z.number()])).default({}),
});
export type NoticeDetail = z.infer<typeof noticeDetail>;

/** A trouble that somebody should look at. */
export const noticeView = z
  .object({
    id,
    version: z.int().min(1),
    kind: z.enum(NOTICE_KINDS),
    /** What it is about: a source's id, a language, a country, or a word of the kind's own. */
    subject: z.string(),
    /** The subject's name where it has one. */
    name: z.string().nullable().default(null),
    urgency: z.enum(NOTICE_URGENCIES),
    state: z.enum(NOTICE_STATES),
    detail: noticeDetail,
    raisedAt: instant,
    lastSeenAt: instant,
    clearedAt: instant.nullable(),
    taken: z.object({ at: instant, by: z.enum(DECIDERS) }).nullable(),
    muted: z.object({ until: instant, by: z.enum(DECIDERS), because: z.string() }).nullable(),
  })
  .meta({ id: 'Notice' });
export type NoticeView = z.infer<typeof noticeView>;
