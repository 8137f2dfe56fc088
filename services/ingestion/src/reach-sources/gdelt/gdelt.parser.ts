import { unzipSync } from 'fflate';
import type { z } from 'zod';
import type { Given } from '../../parser-child/given.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { type eventWish, EVENTS, type GdeltFound, gdeltWish, type mentionWish, MENTIONS } from './gdelt-tables.js';

const UNPACKED = 32 * 1024 * 1024;
const RATIO = 100;
const MOST_EVENTS = 2000;
const MOST_URLS = 500;

/** Takes the rows that are wished for out of a packed table of GDELT 2.0. */
export function readGdelt(given: Given): ParserReply {
  const wish = gdeltWish.parse(given.options);
  const rows = rowsOf(unpacked(given.bytes), wish.table === 'events' ? EVENTS.columns : MENTIONS.columns);
  return { is: 'parsed', value: wish.table === 'events' ? eventsOf(rows, wish) : mentionsOf(rows, wish) };
}

/** The one file of an archive; what it will become is known before anything is unpacked, and unpacking keeps to it. */
function unpacked(bytes: Buffer): string {
  let files = 0;
  const all = unzipSync(bytes, {
    filter: ({ size, originalSize }) => {
      files += 1;
      if (files > 1 || originalSize > UNPACKED || originalSize > size * RATIO) throw new Rejected('too_large');
      return true;
    },
  });
  const [table] = Object.values(all);
  if (table === undefined) throw new Rejected('unparseable');
  return Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString('utf8');
}

/** Rows of another width are of another format, and nothing is guessed about them. */
function rowsOf(table: string, columns: number): string[][] {
  const rows = table.split('\n').map((line) => line.replace(/\r$/, '').split('\t'));
  const fitting = rows.filter((row) => row.length === columns);
  if (fitting.length === 0 && table.trim() !== '') throw new Rejected('unparseable');
  return fitting;
}

function eventsOf(rows: readonly string[][], { codes, countries }: z.infer<typeof eventWish>): GdeltFound {
  const wanted = rows.filter((row) => {
    const code = row[EVENTS.eventCode] ?? '';
    const named = [...EVENTS.actors, ...EVENTS.places].map((column) => row[column] ?? '');
    return (
      codes.some((one) => code.startsWith(one)) &&
      (countries.length === 0 || countries.some((country) => named.includes(country)))
    );
  });
  const events = [...new Set(wanted.map((row) => row[EVENTS.id] ?? ''))].filter((id) => /^\d{1,20}$/.test(id));
  return { events: events.slice(0, MOST_EVENTS), urls: urlsOf(wanted.map((row) => row[EVENTS.sourceUrl] ?? '')) };
}

function mentionsOf(rows: readonly string[][], { events }: z.infer<typeof mentionWish>): GdeltFound {
  const wanted = new Set(events);
  const told = rows.filter((row) => row[MENTIONS.type] === MENTIONS.web && wanted.has(row[MENTIONS.eventId] ?? ''));
  return { events: [], urls: urlsOf(told.map((row) => row[MENTIONS.identifier] ?? '')) };
}

function urlsOf(texts: readonly string[]): string[] {
  const urls = texts.filter((text) => text.length <= 2000 && URL.canParse(text)).map((text) => new URL(text));
  const web = urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href);
  return [...new Set(web)].slice(0, MOST_URLS);
}
