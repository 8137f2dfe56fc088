/**
 * Is this sentence about the outlet instead of the news? Notices that the outlet has been labelled, requests to donate
 * or subscribe, credits, and lines that point to other articles. Only telling words decide, never the position.
 */
import type { Tag } from './lexicon.js';
import type { Range } from './sentences.js';
import type { Token } from './tokens.js';

const MARKERS_OF_LONG = 2;
const SHORT = 14;
/** A short line that tells of an act is news, whatever else it says. */
const TELLING = new Set([
  'act:return',
  'act:detain',
  'act:detain:slang',
  'act:abduct',
  'act:harm',
  'noun:return',
  'act:return:object',
]);
const OUTLET_NOTICE = 'boilerplate:notice';

/** True when the sentence belongs to the page and not to the report. */
export function isBoilerplate(
  sentence: Range & { tags: readonly Tag[]; labels: ReadonlySet<string> },
  tokens: readonly Token[],
): boolean {
  if (sentence.labels.has(OUTLET_NOTICE)) return true;
  if (!sentence.labels.has('boilerplate')) return false;
  const markers = sentence.tags.filter((tag) => tag.label === 'boilerplate').length;
  const first = sentence.tags.find((tag) => tag.label === 'boilerplate');
  const words = tokens.slice(sentence.from, sentence.to).filter((token) => token.word).length;
  if (markers >= MARKERS_OF_LONG || first?.from === sentence.from) return true;
  return words <= SHORT && !sentence.tags.some((tag) => TELLING.has(tag.label));
}
