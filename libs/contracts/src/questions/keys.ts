import { z } from 'zod';
import { KEY_REFUSALS } from '@lapwing/domain';
import { id, instant, nothing } from '../shapes/basics.js';
import { question } from '../question.js';

const owner = 'notification';
const everybody = ['organisation_admin', 'operator', 'caseworker', 'auditor'] as const;

/** Most of a key that is handed in. */
const LARGEST_KEY = 65_536;
const fingerprint = z.string().regex(/^[0-9A-F]{40,64}$/);

/** An OpenPGP key of a member. */
export const mailKeyView = z
  .object({
    id,
    fingerprint,
    /** Such as `rsa4096` or `curve25519`. */
    kind: z.string(),
    /** Where it came from: handed in, the mail domain's directory, or the header of a mail. */
    source: z.enum(['upload', 'directory', 'header']),
    /** It is used once the member has compared the fingerprint. */
    state: z.enum(['offered', 'used']),
    createdAt: instant,
    expiresAt: instant.nullable(),
  })
  .meta({ id: 'MailKey' });
export type MailKeyView = z.infer<typeof mailKeyView>;

/** The desk's own key, by which its mails are signed and answers to it encrypted. */
const deskKey = z.object({ address: z.string(), fingerprint, armored: z.string() });

const offered = z.object({
  key: mailKeyView.nullable(),
  /** Why it cannot be used. */
  refused: z.enum(KEY_REFUSALS).nullable(),
});

export const keysOwn = question({
  name: 'keys.own',
  owner,
  access: everybody,
  sealed: true,
  door: 'GET /recipient/keys',
  summary:
    'The key the reader’s mails are encrypted with, keys that wait for a look at their fingerprint, and the desk’s own.',
  request: nothing,
  reply: z.object({
    /** Null while it cannot be made or opened. */
    desk: deskKey.nullable(),
    used: mailKeyView.nullable(),
    offered: z.array(mailKeyView),
    /** The last key in use ended at this moment, and mails go out without encryption since. */
    endedAt: instant.nullable().default(null),
  }),
});

export const keysOffer = question({
  name: 'keys.offer',
  owner,
  access: everybody,
  sealed: true,
  door: 'POST /recipient/keys',
  summary: 'Hands in an own OpenPGP key. It is not used before its fingerprint was confirmed.',
  request: z.object({ armored: z.string().min(1).max(LARGEST_KEY) }),
  reply: offered,
});

export const keysFind = question({
  name: 'keys.find',
  owner,
  access: everybody,
  sealed: true,
  door: 'POST /recipient/keys/find',
  summary: 'Looks for the reader’s key in the Web Key Directory of their mail domain, which learns of the look.',
  request: nothing,
  reply: offered,
});

export const keysConfirm = question({
  name: 'keys.confirm',
  owner,
  access: everybody,
  sealed: true,
  stepUp: true,
  door: 'POST /recipient/keys/confirm',
  summary: 'Says that this is the reader’s fingerprint; from now on their mails are encrypted with it.',
  request: z.object({ id, fingerprint }),
  reply: mailKeyView,
});

export const keysRemove = question({
  name: 'keys.remove',
  owner,
  access: everybody,
  sealed: true,
  stepUp: true,
  door: 'POST /recipient/keys/remove',
  summary: 'Takes back an own key; mails go out in plain text and say as little as possible from then on.',
  request: z.object({ id }),
  reply: nothing,
});

export const keysTurnDesk = question({
  name: 'keys.turn_desk',
  owner,
  access: ['operator'],
  stepUp: true,
  door: 'POST /desk-key/turn',
  summary: 'Puts a new key of the desk in use. What was encrypted to the ones before can still be read.',
  request: nothing,
  reply: deskKey,
});
