import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import type { MailAddress } from './mail-address.js';
import type { CheckedPlace } from './mail-tools.js';

/** What a mail server may cost us. Sizes in bytes, times in milliseconds. */
export const MAIL_LIMITS = {
  mails: 50,
  mail: 2 * 1024 * 1024,
  /** Of all mails of one look together; what is left comes with the next. */
  look: 16 * 1024 * 1024,
  /** Whatever the server sends besides the mails that are asked for. */
  talk: 1024 * 1024,
  line: 512 * 1024,
  deadline: 40_000,
  connect: 10_000,
} as const;

/**
 * How far a mailbox has been read. What lay there at the first look is read as far as nobody had read it; what has come
 * since is read in any case, or a tip that somebody opens by hand would be lost.
 */
export interface Position {
  uidValidity: string | null;
  last: number;
  firstSeen: number;
}

export interface Mail {
  uid: number;
  bytes: Buffer;
}

export type Taken =
  | {
      is: 'taken';
      at: Position & { uidValidity: string };
      mails: Mail[];
      tooLarge: number[];
      missing: number[];
      /** How many are left for the next looks. */
      waiting: number;
    }
  | { is: 'refused'; status: number | null; detail: string };

/** Whom to ask, and as whom. */
export interface Login {
  address: MailAddress;
  place: CheckedPlace;
  user: string;
  password: string;
}

/** How the connection is made: always encrypted, but to an exempt place of one's own. */
export function optionsOf({ address, place, user, password }: Login): ImapFlowOptions {
  const name = address.host.replace(/^\[|\]$/g, '');
  return {
    host: place.address,
    port: address.port,
    secure: address.secure,
    ...(address.secure ? {} : { doSTARTTLS: !place.exempt }),
    // The address was checked already; the certificate must be that of the name.
    servername: name,
    tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true },
    auth: { user, pass: password },
    logger: false,
    clientInfo: {},
    disableAutoIdle: true,
    disableCompression: true,
    disableAutoEnable: true,
    connectionTimeout: MAIL_LIMITS.connect,
    greetingTimeout: MAIL_LIMITS.connect,
    socketTimeout: MAIL_LIMITS.deadline,
    maxLineLength: MAIL_LIMITS.line,
    maxLiteralSize: MAIL_LIMITS.mail + 64 * 1024,
    maxResponseSize: MAIL_LIMITS.mail + 128 * 1024,
    maxResponseTokens: 20_000,
  };
}

/** Takes the new mails of a mailbox. Nothing is marked, moved or deleted there. */
export async function takeMails(
  login: Login,
  since: Position,
  deadline: number = MAIL_LIMITS.deadline,
): Promise<Taken> {
  const client = new ImapFlow(optionsOf(login));
  const budget = { bytes: MAIL_LIMITS.talk as number };
  let cause: unknown = null;
  // What breaks a connection is told here; the command that waits hears only that there is none any more.
  client.on('error', (error) => (cause ??= error));
  const stop = (detail: string): void => {
    cause ??= new Stopped(detail);
    client.close();
  };
  const late = setTimeout(() => stop('The mail server takes too long.'), deadline);
  const watch = setInterval(() => {
    if (client.stats().received > budget.bytes) stop(TOO_MUCH);
  }, 25);
  try {
    await client.connect();
    return await taken(client, login.address.folder, since, budget);
  } catch (error) {
    return refusal(cause ?? error);
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    client.close();
  }
}

async function taken(client: ImapFlow, folder: string, since: Position, budget: { bytes: number }): Promise<Taken> {
  const box = await client.mailboxOpen(folder, { readOnly: true });
  const uidValidity = String(box.uidValidity);
  const first: Position = { uidValidity, last: 0, firstSeen: Math.max(0, Number(box.uidNext ?? 1) - 1) };
  const position = since.uidValidity === uidValidity ? since : first;
  const uids = await newUids(client, position);
  const at = { ...position, uidValidity, last: uids.length === 0 ? Math.max(position.last, position.firstSeen) : 0 };
  const found: Extract<Taken, { is: 'taken' }> = { is: 'taken', at, mails: [], tooLarge: [], missing: [], waiting: 0 };
  let size = 0;
  for (const uid of uids.slice(0, MAIL_LIMITS.mails)) {
    if (size > MAIL_LIMITS.look - MAIL_LIMITS.mail) break;
    budget.bytes += MAIL_LIMITS.mail + MAIL_LIMITS.talk / 16;
    const bytes = await oneMail(client, uid);
    if (bytes === 'too_large') found.tooLarge.push(uid);
    else if (bytes === null) found.missing.push(uid);
    else found.mails.push({ uid, bytes });
    size += Buffer.isBuffer(bytes) ? bytes.length : 0;
    at.last = uid;
  }
  return { ...found, waiting: uids.filter((uid) => uid > at.last).length };
}

/** Numbers of mails that are to be read, in their order. What a server names besides is not asked for. */
async function newUids(client: ImapFlow, { last, firstSeen }: Position): Promise<number[]> {
  const old =
    last < firstSeen ? await client.search({ seen: false, uid: `${last + 1}:${firstSeen}` }, { uid: true }) : [];
  const since = await client.search({ uid: `${Math.max(last, firstSeen) + 1}:*` }, { uid: true });
  const uids = [old, since].flatMap((found) => (Array.isArray(found) ? found : []));
  return [...new Set(uids)].filter((uid) => Number.isSafeInteger(uid) && uid > last).sort((a, b) => a - b);
}

/** A mail byte by byte; null where the server does not give it. What it says of the size is not relied on. */
async function oneMail(client: ImapFlow, uid: number): Promise<Buffer | 'too_large' | null> {
  try {
    const head = await client.fetchOne(String(uid), { uid: true, size: true }, { uid: true });
    if (head === false || head.uid !== uid) return null;
    if ((head.size ?? 0) > MAIL_LIMITS.mail) return 'too_large';
    const source = { start: 0, maxLength: MAIL_LIMITS.mail + 1 };
    const whole = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
    if (whole === false || whole.uid !== uid || whole.source === undefined) return null;
    return whole.source.length > MAIL_LIMITS.mail ? 'too_large' : whole.source;
  } catch (error) {
    if (client.usable && (error as MailFault).responseStatus === 'NO') return null;
    throw error;
  }
}

/** Raised where we end a connection ourselves. */
class Stopped extends Error {}

const TOO_MUCH = 'The mail server sends far too much.';

interface MailFault {
  authenticationFailed?: boolean;
  mailboxMissing?: boolean;
  responseStatus?: string;
  code?: string;
}

function refusal(error: unknown): Taken {
  if (error instanceof Stopped) return { is: 'refused', status: null, detail: error.message };
  const { authenticationFailed, mailboxMissing, code } = (error ?? {}) as MailFault;
  if (authenticationFailed === true) {
    return { is: 'refused', status: 401, detail: 'The mail server does not take the user name or the password.' };
  }
  if (mailboxMissing === true) return { is: 'refused', status: 404, detail: 'The mailbox has no such folder.' };
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME|UNABLE_TO/i.test(code ?? '')) {
    return { is: 'refused', status: null, detail: `The mail server cannot be trusted (${code}).` };
  }
  if (/TooLarge|TooMany|NESTING/.test(code ?? '')) {
    return { is: 'refused', status: null, detail: TOO_MUCH };
  }
  const word = /^[A-Za-z_]{2,40}$/.test(code ?? '') ? code : 'no answer';
  return { is: 'refused', status: null, detail: `The mailbox cannot be read (${word}).` };
}
