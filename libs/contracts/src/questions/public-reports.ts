import { z } from 'zod';
import { PUBLIC_REPORT_KINDS } from '@lapwing/domain';
import { byId, country, id, instant, nothing } from '../shapes/basics.js';
import { question } from '../question.js';

const owned = { owner: 'matching', sealed: true, access: ['organisation_admin'] } as const;
const report = {
  kind: z.enum(PUBLIC_REPORT_KINDS),
  host: country,
  origin: country,
  /** The month, or the day where it may be known. */
  when: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
  /** A name that is public already. */
  name: z.string().trim().min(1).max(100).nullable().default(null),
};
const words = { title: z.string(), text: z.string() };
const view = z
  .object({
    /**
     * `taken_back`: before it left. `recalling`: it left, and what takes it back leaves at `dueAt`. `recalled`: that has left, too;
     * operators see that whoever told it takes it back.
     */
    state: z.enum(['none', 'waiting', 'sent', 'recalling', 'recalled', 'taken_back']),
    dueAt: instant.nullable(),
    ...words,
  })
  .meta({ id: 'PublicReport' });

export const reportsPublic = question({
  ...owned,
  name: 'reports.public',
  door: 'GET /alerts/{id}/public-report',
  summary: 'What of a first-hand report was, or will be, told to all.',
  request: byId,
  reply: view,
});

export const reportsPreviewPublic = question({
  ...owned,
  name: 'reports.preview_public',
  door: 'POST /alerts/{id}/public-report/preview',
  summary: 'The exact words that all would read of a first-hand report; nothing is kept or sent.',
  request: z.object({ id, ...report }),
  reply: z.object(words),
});

export const reportsPublish = question({
  ...owned,
  name: 'reports.publish',
  stepUp: true,
  door: 'POST /alerts/{id}/public-report',
  summary:
    'Tells all of a first-hand report in the words that were shown, without saying who reports; it leaves within two hours, and waits for an operator.',
  request: z.object({
    id,
    ...report,
    /** The name once more, where there is one. */
    nameAgain: z.string().trim().max(100).nullable().default(null),
    /** The sentence as it was shown. */
    shown: z.string().max(500),
    atOnce: z.boolean().default(false),
  }),
  reply: view,
});

export const reportsRecall = question({
  ...owned,
  name: 'reports.recall',
  stepUp: true,
  door: 'POST /alerts/{id}/public-report/recall',
  summary:
    'Takes back what was told to all of a first-hand report, which itself stands: it does not leave, or operators hear that whoever told it takes it back.',
  request: byId,
  reply: view,
});

/** 256 bits as hexadecimal digits. */
const bits256 = z.string().regex(/^[0-9a-f]{64}$/);

/** From matching alone: who reports is known to nobody who hears it. */
export const claimsFile = question({
  name: 'claims.file',
  owner: 'ingestion',
  askers: ['matching'],
  access: 'services',
  summary: 'A report of no organisation to every operator of the installation; filed twice it is there once.',
  request: z.object({
    claimId: id,
    title: z.string().min(1).max(300),
    text: z.string().min(1).max(500),
    country,
    published: instant,
    /** `commitmentOf` a secret: whoever shows that secret told it. Null for what cannot be taken back this way. */
    commitment: bits256.nullable().default(null),
  }),
  reply: nothing,
});

export const claimsRecall = question({
  name: 'claims.recall',
  owner: 'ingestion',
  askers: ['matching'],
  access: 'services',
  summary:
    'Whoever told a report takes it back, and shows by its secret that they told it; operators see it. The reply is the same for a wrong secret.',
  request: z.object({ claimId: id, secret: bits256 }),
  reply: nothing,
});

export const claimsIn = question({
  name: 'claims.in',
  owner: 'ingestion',
  askers: ['matching'],
  access: 'services',
  summary: 'Which reports of organisations stand in these developments, by their ids; it says nothing of who asks.',
  request: z.object({ developmentIds: z.array(id).max(500) }),
  reply: z.object({ items: z.array(z.object({ developmentId: id, claimId: id })) }),
});
