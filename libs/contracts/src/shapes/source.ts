import { z } from 'zod';
import { GRADES, SOURCE_TYPES } from '@lapwing/domain';
import { country, id, instant } from './basics.js';

export const SOURCE_HEALTH = [
  'new',
  'ok',
  'unchanged',
  'empty',
  'failing',
  'silent',
  'blocked',
  'gone',
  'disabled',
] as const;

const address = z.url({ protocol: /^https?$/ }).max(2000);

/** Everybody sees where a source is, so its address may not be a secret. */
function holdsNoCredentials(text: string): boolean {
  if (!URL.canParse(text)) return true;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** What a person says of a source. */
export const sourceEntry = z
  .object({
    name: z.string().trim().min(1).max(120),
    url: address.refine(
      holdsNoCredentials,
      'An address with a user name or password is not read, and everybody would see it.',
    ),
    grade: z.enum(GRADES).default('C'),
    type: z.enum(SOURCE_TYPES).default('independent'),
    language: z.string().min(2).max(8).nullable().default(null),
    country: country.nullable().default(null),
    /** Seconds between two looks. */
    cadenceSeconds: z.int().min(5).max(86_400).default(300),
    enabled: z.boolean().default(true),
  })
  .meta({ id: 'SourceEntry' });
export type SourceEntry = z.infer<typeof sourceEntry>;

/** A source as it stands, with its health in words. */
export const sourceView = z
  .object({
    id,
    ...sourceEntry.shape,
    url: address,
    health: z.enum(SOURCE_HEALTH),
    /** Why it is not ok, as a sentence without secrets. */
    healthDetail: z.string().nullable(),
    lastGoodAt: instant.nullable(),
    lastTriedAt: instant.nullable(),
    nextAt: instant.nullable(),
    documents: z.int().min(0),
    version: z.int().min(1),
  })
  .meta({ id: 'Source' });
export type SourceView = z.infer<typeof sourceView>;
