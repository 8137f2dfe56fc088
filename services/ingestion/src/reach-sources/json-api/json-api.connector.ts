import { compile } from '@jmespath-community/jmespath';
import type { ConnectorField } from '@lapwing/contracts';
import { z } from 'zod';
import { askSource, fingerprintOf, type Good, knowing, knownOf, ownDocument } from '../ask-source.js';
import { connector, type Entry, type Look, NOTHING_SEEN, type Reach, type Watched } from '../connector.js';
import { followPages } from '../follow-pages.js';
import { unreadable } from '../rejections.js';

const ACCEPT = 'application/json,*/*;q=0.1';

const expression = z.string().trim().min(1).max(500).refine(isExpression, 'This is no JMESPath expression.');
const maybeExpression = z.preprocess((value) => (value === '' ? null : value), expression.nullable().default(null));
const pairs = z.array(z.tuple([z.string().max(200), z.string().max(1000)])).max(40);

const settings = z.strictObject({
  items: expression,
  url: maybeExpression,
  title: maybeExpression,
  published: maybeExpression,
  text: maybeExpression,
  next: maybeExpression,
  query: z.preprocess((value) => (isPlain(value) ? Object.entries(value) : value), pairs.default([])),
});
type JsonApiSettings = z.infer<typeof settings>;

const mapped = z.object({
  items: z
    .array(
      z.object({
        url: z.string().max(2000).nullable(),
        title: z.string().max(1000).nullable(),
        published: z.iso.datetime().nullable(),
        text: z.string().max(200_000),
      }),
    )
    .max(500),
  next: z.string().max(2000).nullable(),
});

/** Any API that answers GET with JSON, by a mapping. It is asked with GET only: an API that wants POST is not for it. */
export const jsonApi = connector<JsonApiSettings>({
  name: 'json_api',
  title: { en: 'JSON API', ru: 'JSON API' },
  hint: {
    en: 'Any API that answers GET with JSON; JMESPath says where its entries are. POST is not supported.',
    ru: 'Любой API, отвечающий JSON на GET; где что лежит, говорит JMESPath. POST не поддерживается.',
  },
  addressExample: 'https://api.reliefweb.int/v2/reports',
  settings,
  fields: [
    field('items', true, ['Entries', 'Записи'], 'data'),
    field('url', false, ['Address of an entry', 'Адрес записи'], 'fields.url_alias'),
    field('title', false, ['Title', 'Заголовок'], 'fields.title'),
    field('published', false, ['Date', 'Дата'], 'fields.date.created'),
    field('text', false, ['Text', 'Текст'], 'fields.body'),
    field('next', false, ['Address of the next page', 'Адрес следующей страницы'], 'links.next.href'),
    {
      name: 'query',
      form: 'pairs',
      required: false,
      label: { en: 'Parameters', ru: 'Параметры' },
      hint: { en: 'Added to the address.', ru: 'Добавляются к адресу.' },
      choices: [],
      example: 'preset=latest',
    },
  ],
  look,
});

async function look(source: Watched<JsonApiSettings>, reach: Reach): Promise<Look> {
  const { query, ...mapping } = source.settings;
  const asked = await askSource(source, reach, withQuery(source.url, query), ACCEPT);
  if (asked.is === 'over') return asked.look;
  const known = knownOf(source.memory);
  const followed = await followPages(asked.fetched, { known, accept: ACCEPT, reach }, async (fetched: Good) => {
    const task = { as: 'json_api', url: fetched.evidence.finalUrl, type: fetched.type, options: mapping };
    const reply = await reach.parseAs(mapped, task, fetched.bytes);
    if (reply.is === 'rejected') return reply;
    const items = reply.value.items.map((item) => ({ ...item, own: item.url ?? ownAddress(source.url, item) }));
    return { is: 'parsed' as const, value: { items, urls: items.map(({ own }) => own), next: reply.value.next } };
  });
  if (followed.is === 'rejected') return unreadable(followed.because, asked.seen);
  const { pages, whole } = followed.value;
  const entries = new Map<string, Entry>();
  for (const { items, feed } of pages) {
    for (const { own, url, title, published, text } of items) {
      if (url !== null) entries.set(own, { is: 'link', url, title, published, text, feed });
      else entries.set(own, await ownDocument({ url: own, title, published, text }, feed, feed.partOf ?? '', reach));
    }
  }
  const listed = [...entries.values()];
  if (!whole) return { is: 'read', entries: listed, seen: NOTHING_SEEN };
  return { is: 'read', entries: listed, seen: asked.seen, memory: knowing([...entries.keys()], known) };
}

/** Where an entry is found that has no address: in the API, by what it says. */
function ownAddress(api: string, item: { title: string | null; text: string }): string {
  const url = new URL(api);
  url.hash = fingerprintOf(`${item.title ?? ''}\n${item.text}`);
  return url.href;
}

function withQuery(address: string, query: readonly (readonly [string, string])[]): string {
  const url = new URL(address);
  for (const [name, value] of query) url.searchParams.append(name, value);
  return url.href;
}

function field(name: string, required: boolean, [en, ru]: [string, string], example: string): ConnectorField {
  const hint = { en: 'JMESPath, seen from an entry.', ru: 'JMESPath, от самой записи.' };
  const fromTop = { en: 'JMESPath, seen from the whole answer.', ru: 'JMESPath, от всего ответа.' };
  const whole = name === 'items' || name === 'next';
  return { name, form: 'line', required, label: { en, ru }, hint: whole ? fromTop : hint, choices: [], example };
}

function isExpression(text: string): boolean {
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
