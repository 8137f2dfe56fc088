import type { Span } from '@lapwing/domain';
import type { PageSpan } from '../parser-child/reply.js';

const AROUND = 220;

/** A stretch of a document's text, and where the spans lie within it. */
export interface Excerpt {
  excerpt: string;
  marks: Span[];
}

/** Where a stretch may begin or end without cutting a word: the nearest space, at most forty signs away. */
function atSpace(text: string, from: number, step: 1 | -1): number {
  for (let at = from; Math.abs(at - from) < 40 && at > 0 && at < text.length; at += step) {
    if (/\s/.test(text.charAt(at))) return step === 1 ? at : at + 1;
  }
  return Math.max(0, Math.min(text.length, from));
}

/** On which page of a printed document the first span stands; null where it is not printed. */
export function pageOf(pages: readonly PageSpan[] | null, spans: readonly Span[]): number | null {
  const [first] = spans;
  if (pages === null || first === undefined) return null;
  return pages.findLast(({ start }) => start <= first.start)?.page ?? null;
}

/** The text around the first span, whole words, with every span that lies in it. */
export function excerptOf(text: string, spans: readonly Span[]): Excerpt {
  const [first] = spans;
  if (first === undefined) return { excerpt: text.slice(0, 2 * AROUND), marks: [] };
  const start = atSpace(text, Math.max(0, first.start - AROUND), -1);
  const end = atSpace(text, Math.min(text.length, first.end + AROUND), 1);
  const marks = spans
    .filter((span) => span.start >= start && span.end <= end && span.start < span.end)
    .map((span) => ({ start: span.start - start, end: span.end - start }));
  return { excerpt: text.slice(start, end), marks };
}
