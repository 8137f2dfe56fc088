/**
 * Is the matter one we do not watch, although the words look like it? Sport, history told in books and memorials, counts
 * without a happening, and trade. A person at risk in the same sentence outweighs sport and statistics.
 */
import type { Frame } from './frame.js';
import type { Sentence } from './scene.js';

const PEOPLE_KINDS = new Set(['forced_return', 'abduction', 'detention', 'violence', 'pressure', 'refuge']);

function atRisk(sentence: Sentence): boolean {
  return sentence.labels.has('sign:refugee') || [...sentence.labels].some((label) => label.startsWith('profile:'));
}

/** The reason to leave a frame out, or null. */
export function vetoOf(
  frame: Frame,
  headline: Sentence | null,
  opening: Sentence | null,
  history: boolean,
): string | null {
  const { labels } = frame.sentence;
  const head = [headline, opening].filter((sentence): sentence is Sentence => sentence !== null);
  if (labels.has('veto:history') || head.some((sentence) => sentence.labels.has('veto:history') && !atRisk(sentence)))
    return 'history';
  if (labels.has('cue:history') && history) return 'history';
  if (!PEOPLE_KINDS.has(frame.kind)) return null;
  const sport = labels.has('veto:sport') || head.some((sentence) => sentence.labels.has('veto:sport'));
  if (sport && !atRisk(frame.sentence)) return 'sport';
  if (labels.has('veto:stats') && frame.sentence.names.length === 0) return 'statistics';
  return null;
}
