/**
 * Where does one statement of a sentence end and the next begin? At strong signs, and at words that join or subordinate.
 * How a clause is joined (`that`, `if`, relative) tells whether what stands before it governs it.
 */
import type { Tag } from './lexicon.js';
import type { Range } from './sentences.js';
import type { Token } from './tokens.js';

export interface Clause extends Range {
  link: 'start' | 'that' | 'if' | 'relative' | 'break';
  index: number;
}

const STRONG = new Set([';', ':', '—', '–', '(', ')']);

function linkOf(labels: ReadonlySet<string>): Clause['link'] | null {
  if (labels.has('cue:if')) return 'if';
  if (labels.has('link:that')) return 'that';
  if (labels.has('link:relative')) return 'relative';
  return labels.has('link:break') ? 'break' : null;
}

/** The clauses of a sentence, in order, covering it. */
export function clausesOf(tokens: readonly Token[], range: Range, tags: readonly Tag[]): Clause[] {
  const starts = new Map<number, Set<string>>();
  for (const tag of tags) {
    if (!tag.label.startsWith('link:') && tag.label !== 'cue:if') continue;
    const labels = starts.get(tag.from);
    if (labels) labels.add(tag.label);
    else starts.set(tag.from, new Set([tag.label]));
  }
  const clauses: Clause[] = [];
  let from = range.from;
  let link: Clause['link'] = 'start';
  const close = (to: number, next: Clause['link'], start: number): void => {
    if (to > from) clauses.push({ from, to, link, index: clauses.length });
    from = start;
    link = next;
  };
  for (let at = range.from; at < range.to; at += 1) {
    const labels = starts.get(at);
    const joined = labels ? linkOf(labels) : null;
    if (joined !== null) close(at, joined, at);
    else if (STRONG.has(tokens[at]?.norm ?? '')) close(at, 'break', at + 1);
  }
  close(range.to, 'start', range.to);
  return clauses;
}
