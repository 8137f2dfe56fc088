/** A stretch of source text: plain words, words that carry the claim, or a control character that must be seen. */
export interface Stretch {
  kind: 'plain' | 'marked' | 'control';
  text: string;
}

/** Characters that reorder or hide text, with the short names shown in their place. */
const CONTROLS: Record<string, string> = {
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
};
const CONTROL = new RegExp(`([${Object.keys(CONTROLS).join('')}])`, 'u');

/** Cuts text from a source into stretches to show; overlapping and out-of-range marks are tolerated. */
export function stretches(text: string, marks: readonly { start: number; end: number }[] = []): Stretch[] {
  const result: Stretch[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.min(Math.max(mark.start, at), text.length);
    const end = Math.min(Math.max(mark.end, start), text.length);
    push(result, 'plain', text.slice(at, start));
    push(result, 'marked', text.slice(start, end));
    at = end;
  }
  push(result, 'plain', text.slice(at));
  return result;
}

function push(result: Stretch[], kind: 'plain' | 'marked', text: string): void {
  for (const piece of text.split(CONTROL)) {
    if (piece === '') continue;
    const name = CONTROLS[piece];
    result.push(name === undefined ? { kind, text: piece } : { kind: 'control', text: name });
  }
}
