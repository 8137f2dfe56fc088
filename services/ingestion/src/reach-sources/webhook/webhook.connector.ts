import type { ConnectorField } from '@lapwing/contracts';
import type { FetchEvidence } from '../../fetch-safely/outcome.js';
import { sha256Of } from '../../keep-evidence/sha256-of.js';
import { unfetched } from '../../keep-evidence/unfetched.js';
import { keptDocument } from '../ask-source.js';
import { connector, type Entry, type Look, NOTHING_SEEN, type Push, type Reach, type Watched } from '../connector.js';
import { unreadable } from '../rejections.js';
import { signedId, signingSecretFault } from './standard-signature.js';
import { type WebhookItem, webhookItems, webhookOptions, type WebhookOptions } from './webhook-items.js';

const SECRET = 'signing_secret';
/** Which way of taking a message made a document; part of its evidence. */
const TAKER_VERSION = 'lapwing-push/1';

const mapped = (name: string, en: string, ru: string, example: string): ConnectorField => ({
  name,
  form: 'line',
  required: false,
  label: { en, ru },
  hint: null,
  choices: [],
  example,
});

/** Messages that somebody sends us by HTTP, signed as Standard Webhooks say. */
export const webhook = connector<WebhookOptions>({
  name: 'webhook',
  title: { en: 'Incoming webhook', ru: 'Входящий вебхук' },
  hint: {
    en: 'Somebody sends us messages by HTTP, signed as Standard Webhooks say. The sender needs the address shown here and the same secret.',
    ru: 'Кто-то присылает нам сообщения по HTTP с подписью Standard Webhooks. Отправителю нужны показанный здесь адрес и тот же секрет.',
  },
  addressExample: null,
  settings: webhookOptions,
  fields: [
    {
      name: SECRET,
      form: 'secret',
      required: true,
      label: { en: 'Signing secret', ru: 'Секрет подписи' },
      hint: {
        en: '“whsec_” and 24 to 64 random bytes in Base64. It is never shown again: give it to the sender over a safe way first.',
        ru: '«whsec_» и от 24 до 64 случайных байт в Base64. Больше он не показывается: сначала передайте его отправителю надёжным путём.',
      },
      choices: [],
      example: null,
    },
    mapped('items', 'Where the items are (JMESPath)', 'Где находятся сообщения (JMESPath)', 'data.reports'),
    mapped('title', 'Title of an item (JMESPath)', 'Заголовок сообщения (JMESPath)', 'headline'),
    mapped('text', 'Text of an item (JMESPath)', 'Текст сообщения (JMESPath)', 'body'),
    mapped('url', 'Address of an item (JMESPath)', 'Адрес сообщения (JMESPath)', 'link'),
    mapped('published', 'Date of an item (JMESPath)', 'Дата сообщения (JMESPath)', 'created_at'),
  ],
  look: null,
  secretFault: (_name, secret) => signingSecretFault(secret),
  pushes: {
    verify: ({ secrets }, push) => (secrets[SECRET] === undefined ? null : signedId(push, secrets[SECRET])),
    read,
  },
});

async function read(source: Watched<WebhookOptions>, push: Push, reach: Reach): Promise<Look> {
  const sha256 = await reach.keep(push.bytes);
  const type = push.headers['content-type'] ?? null;
  const task = { as: 'webhook', url: source.url, type, options: source.settings };
  const reply = await reach.parseAs(webhookItems, task, push.bytes);
  if (reply.is === 'rejected') return unreadable(reply.because, NOTHING_SEEN);
  const received = { source, push, sha256 };
  const entries = await Promise.all(reply.value.items.map((item) => entryOf(item, received, reach)));
  return { is: 'read', entries, seen: NOTHING_SEEN };
}

interface Received {
  source: Watched<WebhookOptions>;
  push: Push;
  sha256: string;
}

/** What an item says lies in the archive as text beside the message it came in; one that only points is fetched. */
async function entryOf(item: WebhookItem, received: Received, reach: Reach): Promise<Entry> {
  const { url, title, text, published } = item;
  const address = url ?? `${received.source.url}:${digest(`${received.sha256} ${title ?? ''} ${text}`)}`;
  const evidence = evidenceOf(received);
  if (text === '') return { is: 'link', url: address, title, published, text, feed: evidence };
  const about = { url: address, mediaType: 'text/plain; charset=utf-8', evidence, title, published };
  return keptDocument(Buffer.from(text), about, reach);
}

/** How the message came: to us, whatever address it names. Where it was sent from is not kept. */
function evidenceOf({ source: { url }, push, sha256 }: Received): FetchEvidence {
  return unfetched({
    requestedUrl: url,
    status: 202,
    headers: Object.entries(push.headers),
    startedAt: push.receivedAt.toISOString(),
    fetcher: TAKER_VERSION,
    partOf: sha256,
  });
}

function digest(text: string): string {
  return sha256Of(text).slice(0, 32);
}
