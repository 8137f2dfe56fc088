import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import type { ImapPlace } from './imap-place.js';

/** What a mailbox may cost. Sizes in bytes, times in milliseconds. */
export const MAILBOX_LIMITS = {
  /** Of one look; the others come with the next. */
  mails: 50,
  /** Of one mail that are read: an answer and a report stand in its first part. */
  mail: 256 * 1024,
  deadline: 40_000,
  connect: 10_000,
  talk: 2 * 1024 * 1024,
} as const;

export interface Login {
  place: ImapPlace;
  user: string;
  password: string;
  /** Only this very machine, in development, may do without. */
  plain: boolean;
}

/** How far a mailbox was read. */
export interface Reached {
  uidValidity: string;
  lastUid: number;
}

/** A mail by its number in the mailbox; null where the server did not give it. */
export interface Found {
  uid: number;
  bytes: Buffer | null;
}

/**
 * The mails that came since, oldest first. At the first look, and after the server numbered them anew, only those that
 * came after `since` count: an answer of long ago must not take anything today. Nothing is marked, moved or deleted.
 */
export async function newMails(
  login: Login,
  before: Reached | null,
  since: Date,
): Promise<{ reached: Reached; found: Found[] }> {
  const client = new ImapFlow(optionsOf(login));
  client.on('error', () => undefined);
  const late = setTimeout(() => client.close(), MAILBOX_LIMITS.deadline);
  try {
    await client.connect();
    const box = await client.mailboxOpen(login.place.folder, { readOnly: true });
    const uidValidity = String(box.uidValidity);
    const known = before !== null && before.uidValidity === uidValidity;
    const uids = known ? await after(client, before.lastUid) : await arrivedSince(client, since);
    const found: Found[] = [];
    for (const uid of uids.slice(0, MAILBOX_LIMITS.mails)) found.push({ uid, bytes: await oneMail(client, uid) });
    // Where none counts, the next look begins at the present end.
    const end = known ? before.lastUid : Math.max(0, Number(box.uidNext ?? 1) - 1);
    return { reached: { uidValidity, lastUid: found.at(-1)?.uid ?? end }, found };
  } finally {
    clearTimeout(late);
    client.close();
  }
}

async function after(client: ImapFlow, lastUid: number): Promise<number[]> {
  const found = await client.search({ uid: `${lastUid + 1}:*` }, { uid: true });
  return ordered(found, lastUid);
}

/** Servers search by days; the moment is looked at for each. */
async function arrivedSince(client: ImapFlow, since: Date): Promise<number[]> {
  const day = await client.search({ since: new Date(since.getTime() - 86_400_000) }, { uid: true });
  const uids: number[] = [];
  for (const uid of ordered(day, 0).slice(-MAILBOX_LIMITS.mails)) {
    const mail = await client.fetchOne(String(uid), { uid: true, internalDate: true }, { uid: true });
    const at = mail === false ? null : new Date(mail.internalDate ?? 0);
    if (at !== null && at >= since) uids.push(uid);
  }
  return uids;
}

function ordered(found: number[] | false | undefined, last: number): number[] {
  const uids = Array.isArray(found) ? found : [];
  return [...new Set(uids)].filter((uid) => Number.isSafeInteger(uid) && uid > last).sort((a, b) => a - b);
}

async function oneMail(client: ImapFlow, uid: number): Promise<Buffer | null> {
  const source = { start: 0, maxLength: MAILBOX_LIMITS.mail };
  const mail = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
  return mail === false || mail.source === undefined ? null : mail.source.subarray(0, MAILBOX_LIMITS.mail);
}

function optionsOf({ place, user, password, plain }: Login): ImapFlowOptions {
  return {
    host: place.host,
    port: place.port,
    secure: place.secure,
    ...(place.secure ? {} : { doSTARTTLS: !plain }),
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    auth: { user, pass: password },
    logger: false,
    clientInfo: {},
    disableAutoIdle: true,
    disableCompression: true,
    disableAutoEnable: true,
    connectionTimeout: MAILBOX_LIMITS.connect,
    greetingTimeout: MAILBOX_LIMITS.connect,
    socketTimeout: MAILBOX_LIMITS.deadline,
    maxLineLength: 512 * 1024,
    maxLiteralSize: MAILBOX_LIMITS.mail + 64 * 1024,
    maxResponseSize: MAILBOX_LIMITS.mail + 128 * 1024,
    maxResponseTokens: 20_000,
  };
}
