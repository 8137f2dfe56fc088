import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FetchEvidence } from '../../fetch-safely/outcome.js';
import { failureOf } from '../ask-source.js';
import { connector, type Entry, type Look, NOTHING_SEEN, type Reach, type Watched } from '../connector.js';
import { unreadable } from '../rejections.js';
import { type GdeltFile, newestOf, toTake, type Update } from './gdelt-files.js';
import { gdeltFound, type GdeltFound } from './gdelt-tables.js';

const CATCH_UP = 8;
/** So long a look may take before the rest is left to the next; milliseconds. */
const PATIENCE = 30_000;
/** Expelled, coerced by arrest, asked or ready to cooperate by courts and police, cooperating with them. */
const CODES = ['173', '174', '181', '0313', '0314', '063', '064'];

const settings = z.strictObject({
  codes: z
    .array(z.string().regex(/^\d{2,4}$/))
    .min(1)
    .max(50)
    .default(CODES),
  countries: z
    .array(z.string().regex(/^[A-Z]{2,3}$/))
    .max(100)
    .default([]),
});
type Settings = z.infer<typeof settings>;
const memory = z.object({ last: z.string() });

/** Articles on events of some kinds that the GDELT Project has found in the news of the world. */
export const gdelt = connector<Settings>({
  name: 'gdelt',
  title: { en: 'GDELT 2.0', ru: 'GDELT 2.0' },
  hint: {
    en: 'Articles that GDELT counts among events of the given kinds, every 15 minutes. It says where to look; what counts is the article itself.',
    ru: 'Статьи, которые GDELT относит к событиям указанных видов, каждые 15 минут. Он подсказывает, куда смотреть; значение имеет сама статья.',
  },
  addressExample: 'http://data.gdeltproject.org/gdeltv2/lastupdate.txt',
  settings,
  fields: [
    {
      name: 'codes',
      form: 'lines',
      required: false,
      label: { en: 'Kinds of events (CAMEO)', ru: 'Виды событий (CAMEO)' },
      hint: {
        en: 'One code a line; a code takes in all that begin with it. Empty: expulsion, arrest, abduction, cooperation of courts and police.',
        ru: 'По одному коду в строке; код охватывает все, что с него начинаются. Пусто: высылка, арест, похищение, сотрудничество судов и полиции.',
      },
      choices: [],
      example: '173',
    },
    {
      name: 'countries',
      form: 'lines',
      required: false,
      label: { en: 'Countries', ru: 'Страны' },
      hint: {
        en: 'One code a line: three letters of CAMEO for who acts, two of FIPS 10-4 for where. Empty: everywhere.',
        ru: 'По одному коду в строке: три буквы CAMEO — кто действует, две буквы FIPS 10-4 — где. Пусто: везде.',
      },
      choices: [],
      example: 'KGZ',
    },
  ],
  look,
});

async function look(source: Watched<Settings>, reach: Reach): Promise<Look> {
  const { etag, lastModified } = source.seen;
  const fetched = await reach.fetch({ url: source.url, accept: 'text/plain,*/*;q=0.1', etag, lastModified });
  if (fetched.is === 'unchanged') return { is: 'unchanged' };
  if (fetched.is === 'refused') return failureOf(fetched);
  const newest = newestOf(fetched.bytes.toString('latin1'), source.url);
  if (newest === null) return { is: 'failed', status: null, detail: 'The list names no files of GDELT 2.0.' };
  const last = memory.safeParse(source.memory).data?.last ?? null;
  const sha256 = createHash('sha256').update(fetched.bytes).digest('hex');
  const seen = { etag: fetched.etag, lastModified: fetched.lastModified, sha256 };
  return takeAll(toTake(newest, last, CATCH_UP), { source, reach, seen, last });
}

interface Taking {
  source: Watched<Settings>;
  reach: Reach;
  seen: Watched<Settings>['seen'];
  last: string | null;
}

/** A file that is missing in between is left out, as GDELT does; the newest has to be there. */
async function takeAll(updates: readonly Update[], taking: Taking): Promise<Look> {
  const { reach, seen } = taking;
  const until = reach.now().getTime() + PATIENCE;
  const entries: Entry[] = [];
  let { last } = taking;
  for (const [index, update] of updates.entries()) {
    const taken = await takeOne(update, taking);
    const newest = index === updates.length - 1;
    if ('look' in taken && newest) return taken.look;
    if ('entries' in taken) entries.push(...taken.entries);
    last = update.stamp;
    // Without its marks the list is read anew at the next look, which goes on from here.
    if (!newest && reach.now().getTime() > until) return readOf(entries, last, NOTHING_SEEN);
  }
  return updates.length === 0 ? { is: 'unchanged', seen } : readOf(entries, last, seen);
}

function readOf(entries: readonly Entry[], last: string | null, seen: Taking['seen']): Look {
  return { is: 'read', entries, seen, memory: { last } };
}

async function takeOne(update: Update, taking: Taking): Promise<{ entries: Entry[] } | { look: Look }> {
  const { codes, countries } = taking.source.settings;
  const events = await takeTable(update.events, { table: 'events', codes, countries }, taking);
  if ('look' in events) return events;
  const links = linksOf(events);
  if (update.mentions === null || events.found.events.length === 0) return { entries: links };
  const wish = { table: 'mentions', events: events.found.events };
  const mentions = await takeTable(update.mentions, wish, taking);
  if ('look' in mentions) return mentions;
  const known = new Set(links.map(({ url }) => url));
  return { entries: [...links, ...linksOf(mentions).filter(({ url }) => !known.has(url))] };
}

interface Table {
  found: GdeltFound;
  feed: FetchEvidence;
}

async function takeTable(file: GdeltFile, options: object, { source, reach }: Taking): Promise<Table | { look: Look }> {
  const fetched = await reach.fetch({ url: file.url, accept: 'application/zip,*/*;q=0.1' });
  if (fetched.is === 'unchanged') return { look: { is: 'failed', status: 304, detail: 'The file was not sent.' } };
  if (fetched.is === 'refused') return { look: failureOf(fetched) };
  const md5 = createHash('md5').update(fetched.bytes).digest('hex');
  if (file.md5 !== null && file.md5 !== md5) {
    return { look: { is: 'failed', status: null, detail: 'The file is not the one that the list names.' } };
  }
  const sha256 = await reach.keep(fetched.bytes);
  const task = { as: 'gdelt', url: file.url, type: fetched.type, options };
  const reply = await reach.parseAs(gdeltFound, task, fetched.bytes);
  if (reply.is === 'rejected')
    return { look: unreadable(reply.because, { ...source.seen, etag: null, lastModified: null }) };
  return { found: reply.value, feed: { ...fetched.evidence, partOf: sha256 } };
}

/** GDELT names no titles, and dates by when it found an article. */
function linksOf({ found, feed }: Table): Entry[] {
  return found.urls.map((url) => ({ is: 'link', url, title: null, published: null, text: '', feed }));
}
