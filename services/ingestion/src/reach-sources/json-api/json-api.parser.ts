import { search } from '@jmespath-community/jmespath';
import { parseDocument } from 'htmlparser2';
import { z } from 'zod';
import { decoded } from '../../parser-child/characters.js';
import { instantOf } from '../../parser-child/dates.js';
import type { Given } from '../../parser-child/given.js';
import { plainText } from '../../parser-child/plain-text.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { checkJson } from '../../parser-child/structure.js';

const MOST_ITEMS = 500;
const MOST_TEXT = 200_000;

const mapping = z.object({
  items: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  text: z.string().nullable(),
  next: z.string().nullable(),
});

type Data = Parameters<typeof search>[0];

/** Takes the entries out of JSON as a mapping says, at most 500; those with neither address nor text are left out. */
export function readJsonApi(given: Given): ParserReply {
  const wanted = mapping.parse(given.options);
  const { text } = decoded(given.bytes, given.type);
  checkJson(text);
  const data = JSON.parse(text) as Data;
  const items = found(data, wanted.items);
  if (!Array.isArray(items)) throw new Rejected('bad_mapping');
  const entries = items.slice(0, MOST_ITEMS).flatMap((item: Data) => {
    const url = addressOf(found(item, wanted.url), given.url);
    const body = textOf(found(item, wanted.text));
    if (url === null && body === '') return [];
    const title = textOf(found(item, wanted.title)).replace(/\s+/g, ' ').slice(0, 1000) || null;
    return [{ url, title, published: dateOf(found(item, wanted.published)), text: body.slice(0, MOST_TEXT) }];
  });
  if (items.length > 0 && entries.length === 0) throw new Rejected('bad_mapping');
  return { is: 'parsed', value: { items: entries, next: addressOf(found(data, wanted.next), given.url) } };
}

function found(data: Data, expression: string | null): unknown {
  if (expression === null) return null;
  try {
    return search(data, expression);
  } catch {
    throw new Rejected('bad_mapping');
  }
}

function addressOf(value: unknown, base: string): string | null {
  if (typeof value !== 'string' || value.trim() === '' || !URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null;
}

/** Text as it is, or what markup says; a list is a paragraph for each. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.slice(0, 1000).map(textOf).join('\n\n').slice(0, MOST_TEXT);
  if (typeof value !== 'string') return '';
  return /<[a-z][^<>]*>|&[a-z#\d]+;/i.test(value) ? plainText(parseDocument(value).children) : value.trim();
}

/** A date in words, or as seconds or milliseconds since 1970. */
function dateOf(value: unknown): string | null {
  if (typeof value === 'string' && !/^\d{9,13}$/.test(value.trim())) return instantOf(value);
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  const milliseconds = number < 1e11 ? number * 1000 : number;
  return milliseconds > 0 && milliseconds < 4e12 ? instantOf(new Date(milliseconds).toISOString()) : null;
}
