import { z } from 'zod';
import { LINKS } from '@lapwing/domain';
import { id } from '../shapes/basics.js';
import { personEntry } from '../shapes/person.js';

/**
 * A person as a file holds them: links name the other by code, for ids mean nothing elsewhere, and `me` among those who are
 * assigned is whoever brings the file.
 */
export const portablePerson = z
  .object({
    ...personEntry.shape,
    links: z
      .array(z.object({ code: z.string().trim().min(1).max(80), kind: z.enum(LINKS) }))
      .max(100)
      .default([]),
    assignees: z
      .array(z.union([id, z.literal('me')]))
      .max(20)
      .default([]),
  })
  .meta({ id: 'PortablePerson' });
export type PortablePerson = z.infer<typeof portablePerson>;

/** The headings of a table of persons, and the field that each one fills. */
export const PERSON_COLUMNS = {
  code: 'code',
  status: 'status',
  stays: 'stays',
  origins: 'origins',
  profiles: 'profiles',
  wanted: 'wanted',
  documents: 'documents',
  exit_arranged: 'exitArranged',
  clocks: 'clocks',
  check_in_days: 'checkInDays',
  last_contact: 'lastContact',
  consent: 'consent',
  review_by: 'reviewBy',
  links: 'links',
  assignees: 'assignees',
  code_override: 'codeOverride',
} as const satisfies Record<string, keyof PortablePerson>;
export type PersonColumn = keyof typeof PERSON_COLUMNS;
export type PersonField = (typeof PERSON_COLUMNS)[PersonColumn];
