/**
 * Is the matter one we do not watch, although the words look like it? Sport, history told in books and memorials, counts
 * without a happening, and trade. A clear claim about a person at risk is never silenced by the headline or the opening:
 * a missed warning weighs more than a false one.
 */
import type { Frame } from './frame.js';
import { isAtRisk, type Sentence } from './scene.js';

const PEOPLE_KINDS = new Set(['forced_return', 'abduction', 'detention', 'violence', 'pressure', 'refuge']);

/** A claim that stands by itself: about somebody at risk, or about a named person in a state named beside. */
function isClear(frame: Frame): boolean {
  const { sentence } = frame;
  return !frame.weak && (isAtRisk(sentence) || (sentence.names.length > 0 && sentence.places.length > 0));
}

function isHistory(frame: Frame, head: readonly Sentence[]): boolean {
  const { labels } = frame.sentence;
  if (labels.has('veto:history') && !isClear(frame)) return true;
  return head.some((sentence) => sentence.labels.has('veto:history') && !isAtRisk(sentence)) && !isClear(frame);
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
  if (isHistory(frame, head)) return 'history';
  if (labels.has('cue:history') && history) return 'history';
  if (!PEOPLE_KINDS.has(frame.kind)) return null;
  const sport = labels.has('veto:sport') || head.some((sentence) => sentence.labels.has('veto:sport'));
  if (sport && !isAtRisk(frame.sentence)) return 'sport';
  if (labels.has('veto:stats') && frame.sentence.names.length === 0) return 'statistics';
  return null;
}
