import PostalMime, { addressParser, type Attachment, type Email } from 'postal-mime';
import { instantOf } from '../../parser-child/dates.js';
import { pageOf } from '../../parser-child/page.js';
import type { Given } from '../../parser-child/given.js';
import { plainText } from '../../parser-child/plain-text.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { hideSender, type Sender } from './hide-sender.js';
import type { Letter } from './mail-letter.js';

const MOST_ATTACHMENTS = 20;
/** A mail within a mail within a mail is read; what is deeper is kept with the whole only. */
const NESTED = 2;
const LONGEST = 2_000_000;
const BY = ['from', 'sender', 'reply-to', 'return-path', 'resent-from', 'resent-sender', 'x-original-from'];
const READABLE = /^(application\/pdf|text\/(plain|html|markdown|csv))$/;

type Opened = Omit<Letter, 'attachments'> & { attachments: { type: string; bytes: Buffer }[]; senders: Sender[] };

/** Takes out of a mail what may be shown of it. */
export async function readMail(given: Given): Promise<ParserReply> {
  const { senders, ...opened } = await open(given.bytes, NESTED);
  const text = hideSender(opened.text, senders).trim().slice(0, LONGEST);
  if (text === '' && opened.attachments.length === 0) throw new Rejected('no_text');
  const value: Letter = {
    text,
    title: opened.title === null ? null : hideSender(opened.title, senders).slice(0, 1000),
    published: opened.published,
    attachments: opened.attachments.slice(0, MOST_ATTACHMENTS).map(({ type, bytes }) => ({
      type,
      bytes: (type.startsWith('text/') ? withoutSender(bytes, senders) : bytes).toString('base64'),
    })),
  };
  return { is: 'parsed', value };
}

async function open(bytes: Buffer, depth: number): Promise<Opened> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 30 });
  const readable = mail.attachments.filter(({ mimeType, related }) => READABLE.test(mimeType) && related !== true);
  const inside = depth === 0 ? [] : mail.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  const nested = await Promise.all(inside.slice(0, 5).map((one) => open(bytesOf(one), depth - 1)));
  const own = { title: titleOf(mail), text: bodyOf(mail), published: instantOf(mail.date) };
  return {
    ...own,
    text: [own.text, ...nested.map(({ title, text }) => [title, text].filter((part) => part !== null).join('\n'))]
      .filter((part) => part !== '')
      .join('\n\n'),
    attachments: [
      ...readable.map((one) => ({ type: one.mimeType, bytes: bytesOf(one) })),
      ...nested.flatMap(({ attachments }) => attachments),
    ],
    senders: [...sendersOf(mail), ...nested.flatMap(({ senders }) => senders)],
  };
}

function sendersOf({ headers }: Email): Sender[] {
  const values = headers.filter(({ key }) => BY.includes(key)).map(({ value }) => value);
  return values.flatMap((value) =>
    addressParser(value, { flatten: true }).map(({ name, address }) => ({ name, address: address ?? '' })),
  );
}

function titleOf({ subject }: Email): string | null {
  const title = (subject ?? '').replace(/\s+/g, ' ').trim();
  return title === '' ? null : title;
}

/** The plain text where the mail has one, else what its page says. */
function bodyOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim();
  const body = html === undefined ? null : pageOf(html).body;
  return body === null ? '' : plainText(body.childNodes);
}

function bytesOf({ content }: Attachment): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof ArrayBuffer ? Buffer.from(content) : Buffer.from(content);
}

function withoutSender(bytes: Buffer, senders: readonly Sender[]): Buffer {
  const text = bytes.toString('latin1');
  // Latin-1 keeps every byte as it is; names of other scripts are looked for in their UTF-8 form.
  const bytewise = senders.map(({ name, address }) => ({ name: Buffer.from(name).toString('latin1'), address }));
  const hidden = hideSender(text, bytewise);
  return hidden === text ? bytes : Buffer.from(hidden.replaceAll('[…]', '[...]'), 'latin1');
}
