import { z } from 'zod';
import { GRADES, SOURCE_TYPES } from '@lapwing/domain';
import { country, id, instant } from './basics.js';
import { sourceWish } from './wish.js';

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

/** http(s) is fetched, imaps a mailbox; a urn names a source that comes to us by itself. */
const address = z.url({ protocol: /^(https?|imaps?|urn)$/ }).max(2000);

/** Telegram channels are written `@name` or `t.me/name`, and meant as their preview. */
function wholeAddress(text: string): string {
  const trimmed = text.trim();
  if (/^@[a-z]\w{3,63}$/i.test(trimmed)) return `https://t.me/s/${trimmed.slice(1)}`;
  return /^(?:t|telegram)\.me\//i.test(trimmed) ? `https://${trimmed}` : trimmed;
}

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
    url: z
      .string()
      .max(2000)
      .overwrite(wholeAddress)
      .pipe(
        address.refine(
          holdsNoCredentials,
          'An address with a user name or password is not read, and everybody would see it.',
        ),
      ),
    grade: z.enum(GRADES).default('C'),
    type: z.enum(SOURCE_TYPES).default('independent'),
    language: z.string().min(2).max(8).nullable().default(null),
    country: country.nullable().default(null),
    /** Seconds between two looks while the source is busy: the floor of its interval. */
    cadenceSeconds: z.int().min(5).max(86_400).default(300),
    enabled: z.boolean().default(true),
    /** By which connector it is read; `auto` takes a feed or a page as it comes. */
    connector: z.string().min(1).max(40).default('auto'),
    /** What the connector wants to know besides the address, by its own names. */
    settings: z.record(z.string().max(60), z.unknown()).default({}),
    /** Passwords and signing secrets by the connector's names: written, never shown; one left out stays. */
    secrets: z.record(z.string().max(60), z.string().min(1).max(4000)).default({}),
    /** Never looked at more rarely than its cadence says. */
    critical: z.boolean().default(false),
    /** Seconds between two looks at most while the source is quiet; null lets Lapwing choose. */
    slowestSeconds: z.int().min(5).max(604_800).nullable().default(null),
    /** Seconds within which something new is expected; null is learnt from the source. */
    expectedSeconds: z.int().min(60).max(31_536_000).nullable().default(null),
    /** Name of a proxy of the instance through which it is fetched. */
    proxy: z.string().min(1).max(40).nullable().default(null),
    /** Who publishes it. */
    owner: z.string().trim().max(200).nullable().default(null),
  })
  .meta({ id: 'SourceEntry' });
export type SourceEntry = z.infer<typeof sourceEntry>;

/** A note by its code, which the console words; `count` and `detail` are what the words need. */
const sourceNote = z.object({
  code: z.enum(['mails_too_large', 'mails_unreadable', 'mails_waiting', 'push_live', 'push_waiting', 'push_failed']),
  count: z.int().nullable().default(null),
  detail: z.string().max(500).nullable().default(null),
});
export type SourceNote = z.infer<typeof sourceNote>;

/** A source as it stands, with its health in words. */
export const sourceView = z
  .object({
    id,
    ...sourceEntry.omit({ secrets: true }).shape,
    url: address,
    health: z.enum(SOURCE_HEALTH),
    /** Why it is not ok, as a sentence without secrets. */
    healthDetail: z.string().nullable(),
    /** The same as a code, which the console words, and what the words need to know. */
    healthBecause: z
      .object({ code: z.string().max(60), values: z.record(z.string(), z.union([z.string(), z.number()])) })
      .nullable()
      .default(null),
    lastGoodAt: instant.nullable(),
    lastTriedAt: instant.nullable(),
    nextAt: instant.nullable(),
    documents: z.int().min(0),
    /** Which secrets are set. */
    secretsSet: z.array(z.string()).default([]),
    /** Since when it is as it is. */
    healthSince: instant.nullable().default(null),
    lastNewAt: instant.nullable().default(null),
    /** Seconds between two looks at present. */
    intervalSeconds: z.int().min(1).nullable().default(null),
    /** Seconds within which it usually brings something new, as learnt. */
    learntSeconds: z.int().min(1).nullable().default(null),
    /** Where others send to, for a source that comes to us. */
    pushUrl: z.string().nullable().default(null),
    /** What is worth knowing of it though it is read. */
    notes: z.array(sourceNote).default([]),
    /** A change that waits for a second operator. */
    wish: sourceWish.nullable().default(null),
    version: z.int().min(1),
  })
  .meta({ id: 'Source' });
export type SourceView = z.infer<typeof sourceView>;

const word = z.object({ en: z.string(), ru: z.string() });
const choice = z.object({ value: z.string(), words: word });

/** One thing a connector wants to know; the console asks for it as its form says. */
export const connectorField = z
  .object({
    name: z.string(),
    form: z.enum(['line', 'number', 'tick', 'choice', 'lines', 'pairs', 'secret']),
    required: z.boolean(),
    label: word,
    hint: word.nullable(),
    choices: z.array(choice).default([]),
    example: z.string().nullable(),
  })
  .meta({ id: 'ConnectorField' });
export type ConnectorField = z.infer<typeof connectorField>;

/** A way of reading sources, as people choose it. */
export const connectorView = z
  .object({
    name: z.string(),
    title: word,
    hint: word,
    /** What its address looks like; null where the source comes to us and needs none. */
    addressExample: z.string().nullable(),
    fields: z.array(connectorField),
  })
  .meta({ id: 'Connector' });
export type ConnectorView = z.infer<typeof connectorView>;
