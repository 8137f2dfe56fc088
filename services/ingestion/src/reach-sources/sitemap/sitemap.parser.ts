import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { decoded } from '../../parser-child/characters.js';
import { instantOf } from '../../parser-child/dates.js';
import type { Given } from '../../parser-child/given.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { checkXml } from '../../parser-child/structure.js';
import { fitsPattern } from '../fits-pattern.js';

const MOST_UNPACKED = 10 * 1024 * 1024;
const MOST_RATIO = 100;
const MOST_DATED = 500;
const MOST_UNDATED = 8000;
const MOST_CHILDREN = 1000;

const options = z.object({ match: z.string().nullable() });

interface Place {
  url: string;
  changed: string | null;
  published: string | null;
  title: string | null;
}

/** The pages of a sitemap, the newest first and then those without a date, or the sitemaps of an index. */
export function readSitemap(given: Given): ParserReply {
  const { match } = options.parse(given.options);
  const { text } = decoded(unpacked(given.bytes), given.type);
  checkXml(text);
  const { places, isIndex } = placesOf(text, given.url);
  if (isIndex === null) throw new Rejected('no_feed');
  if (isIndex) return { is: 'parsed', value: { is: 'index', children: places.slice(0, MOST_CHILDREN) } };
  const fitting = places.filter(({ url }) => fitsPattern(url, match));
  const dated = fitting
    .filter(({ changed }) => changed !== null)
    .sort((a, b) => (b.changed ?? '').localeCompare(a.changed ?? ''));
  const undated = fitting.filter(({ changed }) => changed === null);
  const urls = [...dated.slice(0, MOST_DATED), ...undated.slice(0, MOST_UNDATED)];
  return { is: 'parsed', value: { is: 'urls', urls } };
}

/** Unpacks gzip once; what is packed again, or grows more than a hundredfold, is a bomb. */
function unpacked(bytes: Buffer): Buffer {
  if (!isPacked(bytes)) return bytes;
  try {
    const plain = gunzipSync(bytes, { maxOutputLength: Math.min(MOST_UNPACKED, bytes.length * MOST_RATIO) });
    if (isPacked(plain)) throw new Rejected('too_large');
    return plain;
  } catch (error) {
    if (error instanceof Rejected) throw error;
    const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Rejected(large ? 'too_large' : 'broken');
  }
}

function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function placesOf(text: string, base: string): { places: Place[]; isIndex: boolean | null } {
  const places: Place[] = [];
  let isIndex: boolean | null = null;
  let fields: Record<string, string> = {};
  let reading: string | null = null;
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === 'urlset' || name === 'sitemapindex') isIndex ??= name === 'sitemapindex';
        if (name === 'url' || name === 'sitemap') fields = {};
        reading = name;
      },
      ontext: (data) => {
        if (reading !== null) fields[reading] = `${fields[reading] ?? ''}${data}`.slice(0, 2100);
      },
      onclosetag: (name) => {
        reading = null;
        const place = name === 'url' || name === 'sitemap' ? placeOf(fields, base) : null;
        if (place !== null) places.push(place);
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  parser.end(text);
  return { places, isIndex };
}

function placeOf(fields: Readonly<Record<string, string>>, base: string): Place | null {
  const address = (fields['loc'] ?? '').trim();
  if (address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  url.hash = '';
  if (!/^https?:$/.test(url.protocol) || url.href.length > 2000) return null;
  const published = instantOf(fields['news:publication_date']);
  const title = (fields['news:title'] ?? '').replace(/\s+/g, ' ').trim().slice(0, 1000) || null;
  return { url: url.href, changed: published ?? instantOf(fields['lastmod']), published, title };
}
