import { z } from 'zod';
import { askSource, keptDocument } from '../ask-source.js';
import { connector, type Entry, type Look, type Reach, type Watched } from '../connector.js';
import { unreadable } from '../rejections.js';

const ACCEPT = 'text/html,*/*;q=0.1';
const NO_PREVIEW = 'The channel shows no public preview.';

const preview = z.object({
  posts: z
    .array(
      z.object({
        /** `channel/number`. */
        post: z.string().max(100),
        html: z.string().max(200_000),
        published: z.iso.datetime().nullable(),
      }),
    )
    .max(100),
});

/** The public preview of a Telegram channel; each of its posts is a document. */
export const telegram = connector<Record<string, never>>({
  name: 'telegram',
  title: { en: 'Telegram channel', ru: 'Телеграм-канал' },
  hint: {
    en: 'A public channel by its web preview, without an account. An edited post is a new document.',
    ru: 'Открытый канал по его веб-странице, без учётной записи. Исправленный пост — новый документ.',
  },
  addressExample: 'https://t.me/s/channel',
  settings: z.strictObject({}),
  fields: [],
  look,
});

async function look(source: Watched<Record<string, never>>, reach: Reach): Promise<Look> {
  const asked = await askSource(source, reach, previewOf(source.url), ACCEPT);
  if (asked.is === 'over') return asked.look;
  const { fetched, seen } = asked;
  const partOf = await reach.keep(fetched.bytes);
  const task = { as: 'telegram', url: fetched.evidence.finalUrl, type: fetched.type, options: null };
  const reply = await reach.parseAs(preview, task, fetched.bytes);
  if (reply.is === 'rejected') return unreadable(reply.because, seen);
  const { posts } = reply.value;
  if (posts.length === 0 && !isPreview(fetched.evidence.finalUrl)) {
    return { is: 'failed', status: null, detail: NO_PREVIEW, seen };
  }
  const entries: Entry[] = [];
  for (const { post, html, published } of posts) {
    const url = `https://t.me/${post}`;
    const evidence = { ...fetched.evidence, requestedUrl: url, finalUrl: url, partOf };
    const reading = { as: 'telegram_post', options: null };
    const about = { url, mediaType: 'text/html; charset=utf-8', evidence, title: null, published, reading };
    entries.push(await keptDocument(Buffer.from(html), about, reach));
  }
  return { is: 'read', entries, seen };
}

/** The preview of a channel, whichever of its addresses was given. */
export function previewOf(address: string): string {
  const url = new URL(address);
  const [first = '', second] = url.pathname.split('/').filter((part) => part !== '');
  const isTelegram = /^(?:www\.)?(?:t|telegram)\.me$/i.test(url.hostname);
  const name = isTelegram && first !== 's' ? first : (second ?? first);
  if (isTelegram) return `https://t.me/s/${name}`;
  return url.href;
}

/** Telegram sends on to the page that invites to join where a channel has no preview. */
function isPreview(url: string): boolean {
  return new URL(url).pathname.startsWith('/s/');
}
