import type { Span } from '@lapwing/domain';
import type { Claim } from './errors.js';
import { escaped } from './visible.js';

/** A claim with the spans that were read, the one that carries it first. */
export interface Marked {
  claim: Claim;
  spans: readonly Span[];
}

function covers(span: Span | undefined, from: number, to: number): boolean {
  return span !== undefined && span.start <= from && span.end >= to;
}

function stretch(words: string, from: number, to: number, marked: readonly Marked[]): string {
  const first = marked.findIndex(({ spans }) => covers(spans[0], from, to));
  const inner = escaped(words);
  if (first >= 0) {
    const starts = marked.flatMap(({ spans }, at) =>
      spans[0]?.start === from ? [`<sup class="number n${at % 6}">${at + 1}</sup>`] : [],
    );
    return `${starts.join('')}<mark class="n${first % 6}">${inner}</mark>`;
  }
  return marked.some(({ spans }) => spans.some((span) => covers(span, from, to))) ? `<u>${inner}</u>` : inner;
}

/** A text with the stretches that carry its claims marked and numbered, and their sentences underlined. */
export function highlighted(text: string, marked: readonly Marked[]): string {
  const edges = marked.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]));
  const cuts = [...new Set([0, text.length, ...edges])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((from, at) => {
      const to = cuts[at + 1] ?? text.length;
      return stretch(text.slice(from, to), from, to, marked);
    })
    .join('');
}
