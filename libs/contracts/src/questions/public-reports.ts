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
  .object({ state: z.enum(['none', 'waiting', 'sent', 'taken_back']), dueAt: instant.nullable(), ...words })
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
  }),
  reply: nothing,
});
