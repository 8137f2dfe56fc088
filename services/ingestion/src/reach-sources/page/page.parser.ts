import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import { z } from 'zod';
import { decoded } from '../../parser-child/characters.js';
import { headingOf, languageOf } from '../../parser-child/parse-article.js';
import type { Given } from '../../parser-child/given.js';
import { pageOf } from '../../parser-child/page.js';
import { plainText } from '../../parser-child/plain-text.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { refuseEntities } from '../../parser-child/structure.js';
import { selected } from '../select-elements.js';

/** So many lines a page may have; their fingerprints are remembered between looks, about 200 kB. */
const MOST_LINES = 14_000;
const MOST_EDITS = 2000;
const PATIENCE_MS = 1500;

const part = z.object({ selector: z.string().nullable(), ignore: z.array(z.string()) });
const compareOptions = part.extend({ before: z.array(z.string()).nullable() });
const partOptions = part.extend({ added: z.array(z.tuple([z.int(), z.int()])), titled: z.boolean() });

interface Lines {
  lines: string[];
  title: string | null;
  declared: string | null;
  lossy: boolean;
}

/** Compares the selected text of a page with what it was: which lines are new, and whether any is gone. */
export function comparePage(given: Given): ParserReply {
  const { before, ...options } = compareOptions.parse(given.options);
  const { lines } = linesOf(given, options);
  if (lines.length === 0) throw new Rejected('no_text');
  const prints = lines.map(fingerprintOf);
  const added = before === null ? [[0, lines.length]] : addedTo(before, prints, lines);
  const now = new Set(prints);
  const removed = before !== null && before.some((print) => !now.has(print));
  return { is: 'parsed', value: { lines: prints, added, removed } };
}

/** Reads the lines of a page that were new when it was compared. */
export async function readPagePart(given: Given): Promise<ParserReply> {
  const { added, titled, ...options } = partOptions.parse(given.options);
  const { lines, title, declared, lossy } = linesOf(given, options);
  const text = added.map(([from, to]) => lines.slice(from, to).join('\n\n')).join('\n\n');
  if (text === '') throw new Rejected('nothing_new');
  const language = await languageOf(lines.join('\n\n'), declared);
  return { is: 'article', title: titled ? title : null, text, language, published: null, pages: null, lossy };
}

function linesOf(given: Given, options: z.infer<typeof part>): Lines {
  const { text, lossy } = decoded(given.bytes, given.type);
  refuseEntities(text.slice(0, 10_000));
  const document = pageOf(text);
  const title = headingOf(document);
  const declared = document.documentElement?.getAttribute('lang') ?? null;
  for (const selector of options.ignore) for (const element of selected(document, selector)) element.remove();
  const chosen = options.selector === null ? [document.body] : selected(document, options.selector);
  if (options.selector !== null && chosen.length === 0) throw new Rejected('no_match');
  const lines = chosen.flatMap((element) => plainText(element?.childNodes ?? []).split(/\n+/));
  return { lines: lines.filter((line) => line !== '').slice(0, MOST_LINES), title, declared, lossy };
}

/** The stretches that were added and hold something that was not there before: what only moved is not new. */
function addedTo(before: readonly string[], after: readonly string[], lines: readonly string[]): [number, number][] {
  const known = new Set(before);
  const isNew = (at: number): boolean => !known.has(after[at] ?? '') && /\p{L}/u.test(lines[at] ?? '');
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS, timeout: PATIENCE_MS });
  if (changes === undefined) return after.flatMap((_, at) => (isNew(at) ? [[at, at + 1] as [number, number]] : []));
  const found: [number, number][] = [];
  let at = 0;
  for (const { added, removed, value } of changes) {
    if (removed) continue;
    const end = at + value.length;
    if (added && value.some((_, offset) => isNew(at + offset))) found.push([at, end]);
    at = end;
  }
  return found;
}

/** Lines without a letter are clocks and counters, all alike. */
function fingerprintOf(line: string): string {
  const said = /\p{L}/u.test(line) ? line : '#';
  return createHash('sha256').update(said).digest('base64url').slice(0, 11);
}
