import { z } from 'zod';
import { CHANNELS, DEFAULT_PREFERENCES, LEVELS, MESSAGE_LANGUAGES, STOPS } from '@lapwing/domain';
import { day, id, instant } from './basics.js';

export const channel = z.enum(CHANNELS);
/** What a message may say: L0 code only, L1 urgency, L2 kind, L3 the public headline. */
export const level = z.enum(LEVELS);
export const messageLanguage = z.enum(MESSAGE_LANGUAGES);

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 22:00');
const zone = z.string().max(64).refine(isZone, 'a time zone such as Europe/Berlin');
const order = z.array(channel).max(CHANNELS.length);

/** How a member wishes to be told. */
export const preferences = z
  .object({
    language: messageLanguage.default(DEFAULT_PREFERENCES.language),
    level: level.default(DEFAULT_PREFERENCES.level),
    zone: zone.default(DEFAULT_PREFERENCES.zone),
    critical: order.default([...DEFAULT_PREFERENCES.critical]),
    other: order.default([...DEFAULT_PREFERENCES.other]),
    quiet: z.object({ from: wallTime, until: wallTime }).nullable().default(null),
    digest: z
      .object({ daily: wallTime, weekly: z.int().min(1).max(7).nullable() })
      .default({ ...DEFAULT_PREFERENCES.digest }),
    away: z
      .array(
        z.object({ from: day, until: day, delegate: id.nullable() }).refine(({ from, until }) => from <= until, {
          path: ['until'],
          message: 'a last day that is not before the first',
        }),
      )
      .max(20)
      .default([]),
    ringsPerWeek: z.int().min(0).max(1000).default(DEFAULT_PREFERENCES.ringsPerWeek),
  })
  .meta({ id: 'Preferences' });
export type PreferencesEntry = z.infer<typeof preferences>;

const base64url = (bytes: number) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`), `${bytes} bytes as base64url`);

/** What an address of each channel looks like. A Signal address is an E.164 number or a service id (UUID). */
export const addressEntry = z
  .discriminatedUnion('channel', [
    z.object({
      channel: z.literal('signal'),
      address: z.union([z.string().regex(/^\+[1-9]\d{6,14}$/), z.uuid()]),
    }),
    z.object({ channel: z.literal('email'), address: z.email().max(254) }),
    z.object({
      channel: z.literal('push'),
      address: z.url({ protocol: /^https$/ }).max(2000),
      /** The browser's key and secret (RFC 8291), as base64url. */
      publicKey: base64url(65),
      secret: base64url(16),
    }),
    z.object({
      channel: z.literal('ntfy'),
      address: z.url({ protocol: /^https?$/ }).max(500),
      /** An access token, where the server wants one. */
      secret: z.string().trim().min(1).max(200).nullable().default(null),
    }),
    z.object({ channel: z.literal('matrix'), address: z.string().regex(/^@[^:\s]{1,128}:[^\s]{1,126}$/) }),
    z.object({ channel: z.literal('webhook'), address: z.url({ protocol: /^https?$/ }).max(2000) }),
  ])
  .meta({ id: 'AddressEntry' });
export type AddressEntry = z.infer<typeof addressEntry>;

/** How far an address is from being shown to be the member's. */
export const addressWaiting = z.object({
  address: z.string(),
  /** We send a `code` that is entered on the console, or the member sends a `word` from the address. */
  way: z.enum(['code', 'word']),
  /** The word to send; shown to the member alone. */
  word: z.string().nullable(),
  /** By which the member's own system knows our messages to its webhook; shown to the member alone. */
  secret: z.string().nullable().default(null),
  expiresAt: instant,
  triesLeft: z.int().min(0),
  /** The word came, but from another address. */
  otherSender: z.boolean().default(false),
});

/** One address of a member and whether it may be used. */
export const addressView = z
  .object({
    channel,
    address: z.string(),
    verifiedAt: instant.nullable(),
    stopped: z.enum(STOPS).nullable(),
    stoppedAt: instant.nullable(),
    /** An address that waits to be shown to be the member's; the one above stays in use until then. */
    waiting: addressWaiting.nullable().default(null),
  })
  .meta({ id: 'Address' });
export type AddressView = z.infer<typeof addressView>;

export const recipientView = z
  .object({
    memberId: id,
    version: z.int().min(0),
    addresses: z.array(addressView),
    ...preferences.shape,
    /** The channels that work here, in the order in which they are offered; told to the member alone. */
    offered: z.array(channel).default([]),
    /** Our own number at Signal, to which members write first; told to the member alone. */
    signalNumber: z.string().nullable().default(null),
    /** Rings of the last seven days; told to the member alone. */
    ringsThisWeek: z.int().min(0).default(0),
    onCall: z.boolean().default(false),
    /** Since when nothing reaches the member; null while something does. */
    unreachableSince: instant.nullable().default(null),
  })
  .meta({ id: 'Recipient' });
export type RecipientView = z.infer<typeof recipientView>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
