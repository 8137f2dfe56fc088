import { z } from 'zod';
import { DOCUMENT_CLASSES, LINKS, PERSON_STATUSES, STAYS, WANTED_STATUSES } from '@lapwing/domain';
import { country, day, id, instant } from './basics.js';
import { profile } from './development.js';

/** An opaque code, unlike a name: lower-case words of letters and digits joined by hyphens (`heron-tuvo`). */
export const personCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+){1,3}$/)
  .max(40);

export const stay = z
  .object({
    country,
    kind: z.enum(STAYS),
    from: day.nullable().default(null),
    until: day.nullable().default(null),
  })
  .meta({ id: 'Stay' });

/** What a caseworker records of a person. */
export const personEntry = z
  .object({
    code: z.string().trim().min(1).max(80),
    status: z.enum(PERSON_STATUSES).default('active'),
    stays: z.array(stay).min(1).max(50),
    origins: z.array(country).min(1).max(5),
    profiles: z.array(profile).max(19).default([]),
    wanted: z.enum(WANTED_STATUSES).default('none'),
    documents: z.array(z.enum(DOCUMENT_CLASSES)).max(9).default([]),
    links: z
      .array(z.object({ personId: id, kind: z.enum(LINKS) }))
      .max(100)
      .default([]),
    assignees: z.array(id).max(20).default([]),
  })
  .meta({ id: 'PersonEntry' });
export type PersonEntry = z.infer<typeof personEntry>;

export const personView = z
  .object({ id, version: z.int().min(1), ...personEntry.shape, changedAt: instant })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof personView>;
