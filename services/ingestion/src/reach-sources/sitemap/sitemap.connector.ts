import { z } from 'zod';
import { askSource, failureOf, fingerprintOf, type Good, knowing, knownOf } from '../ask-source.js';
import { connector, type Entry, type Look, type Reach, type Seen, type Watched } from '../connector.js';
import { unreadable } from '../rejections.js';
import { pattern, patternField } from '../selector-settings.js';

const ACCEPT = 'application/xml,text/xml;q=0.9,application/gzip;q=0.8,*/*;q=0.1';
const MOST_CHILDREN = 5;
const MOST_ENTRIES = 500;
/** More pages without a date than can be remembered are not told apart. */
const MOST_UNDATED = 8000;
const MOST_REMEMBERED = 500;
const DAY = 86_400_000;

interface SitemapSettings {
  newerThanDays: number;
  match: string | null;
}

const place = z.object({ url: z.string().max(2000), changed: z.iso.datetime().nullable() });
type Place = z.infer<typeof place>;
const listed = place.extend({ title: z.string().max(1000).nullable(), published: z.iso.datetime().nullable() });
const sitemapReply = z.discriminatedUnion('is', [
  z.object({ is: z.literal('index'), children: z.array(place).max(1000) }),
  z.object({ is: z.literal('urls'), urls: z.array(listed).max(9000) }),
]);

interface Read {
  urls: z.infer<typeof listed>[];
  fetched: Good;
}

/** A sitemap, an index of sitemaps or a news sitemap: what is new in it is fetched. */
export const sitemap = connector<SitemapSettings>({
  name: 'sitemap',
  title: { en: 'Sitemap', ru: 'Карта сайта' },
  hint: {
    en: 'An XML sitemap or an index of them, also packed with gzip; of news sitemaps the titles and dates are taken.',
    ru: 'XML-карта сайта или указатель таких карт, в том числе сжатые gzip; из новостных берутся заголовки и даты.',
  },
  addressExample: 'https://news.example/sitemap-news.xml',
  settings: z.strictObject({ newerThanDays: z.coerce.number().int().min(1).max(365).default(3), match: pattern }),
  fields: [
    {
      name: 'newerThanDays',
      form: 'number',
      required: false,
      label: { en: 'Not older than, days', ru: 'Не старше, дней' },
      hint: {
        en: 'Pages without a date count as new when they appear after the first look.',
        ru: 'Страницы без даты считаются новыми, если появились после первого чтения.',
      },
      choices: [],
      example: '3',
    },
    patternField,
  ],
  look,
});

async function look(source: Watched<SitemapSettings>, reach: Reach): Promise<Look> {
  const asked = await askSource(source, reach, source.url, ACCEPT);
  const remembered = indexIn(source.memory);
  if (asked.is === 'over') {
    // The sitemaps of an index may change while the index stays as it is.
    return asked.look.is === 'unchanged' && remembered.length > 0
      ? lookBelow(source, reach, remembered, asked.look.seen ?? source.seen)
      : asked.look;
  }
  const { fetched, seen } = asked;
  const top = await parsed(source, reach, fetched);
  if (top.is === 'rejected') return unreadable(top.because, seen);
  if (top.value.is === 'index') return lookBelow(source, reach, top.value.children, seen);
  return { is: 'read', seen, ...(await taken(source, [{ urls: top.value.urls, fetched }], reach)) };
}

/** Reads the newest sitemaps of an index. One that cannot be had is left for the next look, unless none can. */
async function lookBelow(source: Watched<SitemapSettings>, reach: Reach, children: Place[], seen: Seen): Promise<Look> {
  const read: Read[] = [];
  let failed: Look | null = null;
  for (const child of newest(children, sinceOf(source, reach))) {
    const fetched = await reach.fetch({ url: child.url, accept: ACCEPT });
    if (fetched.is === 'refused') failed ??= failureOf(fetched);
    if (fetched.is !== 'fetched') continue;
    const reply = await parsed(source, reach, fetched);
    if (reply.is === 'rejected') failed ??= unreadable(reply.because, seen);
    else if (reply.value.is === 'urls') read.push({ urls: reply.value.urls, fetched });
  }
  if (read.length === 0 && failed !== null) return failed;
  const { entries, memory } = await taken(source, read, reach);
  return { is: 'read', entries, seen, memory: { ...memory, index: children.slice(0, MOST_REMEMBERED) } };
}

function newest(children: readonly Place[], since: string): Place[] {
  const fresh = children.filter(({ changed }) => changed === null || changed >= since);
  return fresh.sort((a, b) => (b.changed ?? '').localeCompare(a.changed ?? '')).slice(0, MOST_CHILDREN);
}

function parsed(source: Watched<SitemapSettings>, reach: Reach, { evidence, type, bytes }: Good) {
  const options = { match: source.settings.match };
  return reach.parseAs(sitemapReply, { as: 'sitemap', url: evidence.finalUrl, type, options }, bytes);
}

/** What is new: dated pages by their date, others where they were not there when we looked before. */
async function taken(source: Watched<SitemapSettings>, read: readonly Read[], reach: Reach) {
  const since = sinceOf(source, reach);
  const known = knownOf(source.memory);
  const undated = read.flatMap(({ urls }) => urls.filter(({ changed }) => changed === null).map(({ url }) => url));
  const tellApart = known.size > 0 && undated.length <= MOST_UNDATED;
  const entries: Entry[] = [];
  for (const { urls, fetched } of read) {
    const feed = { ...fetched.evidence, partOf: await reach.keep(fetched.bytes) };
    for (const { url, title, changed, published } of urls) {
      const fresh = changed === null ? tellApart && !known.has(fingerprintOf(url)) : changed >= since;
      if (fresh) entries.push({ is: 'link', url, title, published, text: '', feed });
    }
  }
  const memory = undated.length > MOST_UNDATED ? { known: [] } : knowing(undated, known);
  return { entries: entries.slice(0, MOST_ENTRIES), memory };
}

function sinceOf({ settings }: Watched<SitemapSettings>, reach: Reach): string {
  return new Date(reach.now().getTime() - settings.newerThanDays * DAY).toISOString();
}

function indexIn(memory: object | null): Place[] {
  return z.array(place).safeParse(memory !== null && 'index' in memory ? memory.index : []).data ?? [];
}
