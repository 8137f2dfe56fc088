/**
 * Under which words does a development stand that a mention founds?
 *
 * 1. The title of the document, where the mention's words begin in the lead, or title or lead name one of its people.
 * 2. Otherwise the title is about another happening: the sentence around the mention's first words.
 * 3. Without a title the beginning of the lead.
 */

import type { Mention, Span } from '../model.js';
import { soundOf } from './names.js';

const LONGEST = 140;
/** A first paragraph shorter than this is a dateline or a byline, and the lead goes on. */
const BYLINE = 60;
/** Where a text has no paragraphs, the lead ends here. */
const LEAD = 300;
const SENTENCE_END = /[.!?…]["»”’)]*(?=\s+["«“‘(]*[\p{Lu}\p{N}—–])|\n/gu;

/** The headline of a development founded by this mention of a document, at most 140 signs unless it is the title. */
export function headlineOf(mention: Pick<Mention, 'spans' | 'subjects'>, title: string | null, text: string): string {
  const end = endOfLead(text);
  const [first] = mention.spans;
  if (title === null) return trimmed(first === undefined ? text.slice(0, end) : around(first, mention.spans, text));
  if (first === undefined || mention.spans.some((span) => span.start < end)) return title;
  if (namesOne(mention.subjects, `${title} ${text.slice(0, end)}`)) return title;
  return trimmed(around(first, mention.spans, text));
}

function endOfLead(text: string): number {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text.slice(0, at).trim().length >= BYLINE) return Math.min(at, LEAD);
  }
  return Math.min(text.length, LEAD);
}

/** Whether the words name one of the people, by the sound of the surname, in any case and script. */
function namesOne(subjects: readonly string[], words: string): boolean {
  const sounds = new Set((words.match(/[\p{L}'’-]+/gu) ?? []).map(soundOf));
  return subjects.some((subject) => {
    const surname = soundOf(subject.trim().split(/\s+/u).at(-1) ?? '');
    return surname.length > 2 && sounds.has(surname);
  });
}

/** The sentence around a span; another span of the mention that holds it tells more surely where a sentence ends. */
function around(span: Span, spans: readonly Span[], text: string): string {
  const sentence = sentenceAt(text, span.start);
  const holding = spans.filter((one) => one.start <= span.start && one.end >= span.end);
  const start = Math.min(sentence.start, ...holding.map((one) => one.start));
  return text.slice(start, Math.max(sentence.end, ...holding.map((one) => one.end)));
}

function sentenceAt(text: string, at: number): Span {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    if (end > at) return { start, end };
    start = end;
  }
  return { start, end: text.length };
}

/** A cut may part a pair of surrogates; half of one is no sign, and nothing can store it. */
function trimmed(sentence: string): string {
  const plain = sentence
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim();
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST);
  const space = plain.charAt(LONGEST - 1) === ' ' ? LONGEST - 1 : cut.slice(0, LONGEST - 1).lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : LONGEST - 1).replace(/[\s,;:—–\p{Cs}-]+$/u, '')}…`;
}
