import { z } from 'zod';
import type { SourceNote } from '@lapwing/contracts';
import { NotReached } from '@lapwing/platform';
import type { FetchEvidence } from '../../fetch-safely/outcome.js';
import { sha256Of } from '../../keep-evidence/sha256-of.js';
import { unfetched } from '../../keep-evidence/unfetched.js';
import { keptDocument } from '../ask-source.js';
import { connector, type Entry, type Look, NOTHING_SEEN, type Reach, type Watched } from '../connector.js';
import { mailAddressFault, mailAddressOf } from './mail-address.js';
import { type Mail, type Position, type Taken, takeMails } from './mail-client.js';
import { letter, type Letter } from './mail-letter.js';

/** Which way of taking mails made a document; part of its evidence. */
const TAKER_VERSION = 'lapwing-mail/1';
/** For so long a mail that could not be read is spoken of; milliseconds. */
const SPOKEN_OF = 7 * 86_400_000;

const settings = z.strictObject({ user: z.string().trim().min(1).max(200) });
type Settings = z.infer<typeof settings>;

const skipped = z.object({ uid: z.number(), because: z.enum(['too_large', 'unreadable']), at: z.string() });
const memory = z.object({
  uidValidity: z.string(),
  last: z.number(),
  firstSeen: z.number(),
  skipped: z.array(skipped).max(40),
});
type Memory = z.infer<typeof memory>;

/** A mailbox to which people write what they know. */
export const mailbox = connector<Settings>({
  name: 'mailbox',
  title: { en: 'Mailbox of tips', ru: 'Почтовый ящик для сообщений' },
  hint: {
    en: 'New mails of an IMAP folder. Who wrote is never shown: the whole mail is kept sealed. Nothing is marked or deleted there.',
    ru: 'Новые письма из папки IMAP. Кто написал, не показывается: письмо целиком хранится запечатанным. В ящике ничего не помечается и не удаляется.',
  },
  addressExample: 'imaps://mail.example/INBOX',
  settings,
  fields: [
    {
      name: 'user',
      form: 'line',
      required: true,
      label: { en: 'User name', ru: 'Имя пользователя' },
      hint: null,
      choices: [],
      example: 'tips@mail.example',
    },
    {
      name: 'password',
      form: 'secret',
      required: true,
      label: { en: 'Password', ru: 'Пароль' },
      hint: {
        en: 'An app password that may read this mailbox only, where your provider has them.',
        ru: 'Пароль приложения, которому открыт только этот ящик, если почтовая служба их выдаёт.',
      },
      choices: [],
      example: null,
    },
  ],
  addressFault: mailAddressFault,
  look,
});

async function look(source: Watched<Settings>, reach: Reach): Promise<Look> {
  const address = mailAddressOf(source.url);
  const password = source.secrets['password'];
  if (address === null) return failed(mailAddressFault(source.url) ?? 'The address is not that of a mailbox.');
  if (password === undefined) return failed('The password of the mailbox is not set.');
  const before = memory.safeParse(source.memory).data ?? null;
  const since: Position = before ?? { uidValidity: null, last: 0, firstSeen: 0 };
  const startedAt = reach.now();
  try {
    const place = await reach.placeOf(address.host, address.port);
    if (!place.exempt && address.port !== (address.secure ? 993 : 143)) {
      return failed('Mailboxes are read at their usual ports only.');
    }
    const taken = await takeMails({ address, place, user: source.settings.user, password }, since);
    if (taken.is === 'refused') return { is: 'failed', status: taken.status, detail: taken.detail };
    const at = { place: place.address, startedAt: startedAt.toISOString() };
    return await readOf(taken, before, (mail) => entriesOf(mail, source, at, reach), reach.now());
  } catch (error) {
    if (error instanceof NotReached) return failed(error.detail);
    throw error;
  }
}

type Good = Extract<Taken, { is: 'taken' }>;

async function readOf(
  taken: Good,
  before: Memory | null,
  entriesOfMail: (mail: Mail) => Promise<Entry[] | null>,
  now: Date,
): Promise<Look> {
  const { at: position, mails, tooLarge, missing, waiting } = taken;
  const entries: Entry[] = [];
  const at = now.toISOString();
  const fresh: Memory['skipped'] = [
    ...tooLarge.map((uid) => ({ uid, because: 'too_large' as const, at })),
    ...missing.map((uid) => ({ uid, because: 'unreadable' as const, at })),
  ];
  for (const mail of mails) {
    const found = await entriesOfMail(mail);
    if (found === null) fresh.push({ uid: mail.uid, because: 'unreadable', at });
    else entries.push(...found);
  }
  const recent = (before?.skipped ?? []).filter((one) => now.getTime() - Date.parse(one.at) < SPOKEN_OF);
  const all = [...recent, ...fresh].slice(-40);
  const left = { memory: { ...position, skipped: all }, notes: notesOf(all, waiting) };
  const nothing = mails.length === 0 && fresh.length === 0;
  return nothing ? { is: 'unchanged', ...left } : { is: 'read', entries, seen: NOTHING_SEEN, ...left };
}

function notesOf(all: Memory['skipped'], waiting: number): SourceNote[] {
  const codes = { too_large: 'mails_too_large', unreadable: 'mails_unreadable' } as const;
  const left: SourceNote[] = waiting === 0 ? [] : [{ code: 'mails_waiting', count: waiting, detail: null }];
  const skipped = (['too_large', 'unreadable'] as const).flatMap((because) => {
    const uids = all.filter((one) => one.because === because).map(({ uid }) => uid);
    return uids.length === 0 ? [] : [{ code: codes[because], count: uids.length, detail: `UID ${uids.join(', ')}` }];
  });
  return [...left, ...skipped];
}

interface Asked {
  place: string;
  startedAt: string;
}

/** The whole mail goes sealed into the archive; what may be shown of it are documents. Null where it cannot be read. */
async function entriesOf(mail: Mail, source: Watched<Settings>, at: Asked, reach: Reach): Promise<Entry[] | null> {
  const partOf = await reach.keepSealed(mail.bytes);
  const task = { as: 'mail', url: source.url, type: 'message/rfc822', options: null };
  const reply = await reach.parseAs(letter, task, mail.bytes);
  if (reply.is === 'rejected') return null;
  const { title, text, published, attachments } = reply.value;
  const url = `urn:lapwing:mail:${digestOf(source.id, reply.value)}`;
  const evidence = evidenceOf(url, source, at, partOf, reach.now());
  const parts = [
    ...(text === '' ? [] : [{ url, bytes: Buffer.from(text), mediaType: 'text/plain; charset=utf-8' }]),
    ...attachments.map(({ type, bytes }, index) => ({
      url: `${url}:${index + 1}`,
      bytes: Buffer.from(bytes, 'base64'),
      mediaType: type,
    })),
  ];
  const kept = parts.map(({ bytes, ...part }) =>
    keptDocument(bytes, { ...part, evidence: { ...evidence, finalUrl: part.url }, title, published }, reach),
  );
  return Promise.all(kept);
}

/** A mail goes by what may be shown of it, so that its address tells no more than its text. */
function digestOf(sourceId: string, { title, text, published, attachments }: Letter): string {
  const content = JSON.stringify([sourceId, title, text, published, attachments]);
  return sha256Of(content).slice(0, 32);
}

function evidenceOf(url: string, source: Watched<Settings>, at: Asked, partOf: string, now: Date): FetchEvidence {
  return unfetched({
    requestedUrl: source.url,
    finalUrl: url,
    address: at.place,
    status: 200,
    startedAt: at.startedAt,
    endedAt: now.toISOString(),
    fetcher: TAKER_VERSION,
    partOf,
  });
}

function failed(detail: string): Look {
  return { is: 'failed', status: null, detail };
}
