/**
 * When did a claim happen, and is it background? The date nearest to the act in its sentence, else one the sentence
 * before gives. Background is what lies about three years before publication, or a year and is told as an example.
 */
import { daysBetween, type Moment, momentsOf } from './dates.js';
import type { Frame } from './frame.js';
import type { Scene, Sentence } from './scene.js';

const FULL = 10;
const YEAR = 4;
/** Words between a bare year and the act it dates, and before a year that opens a sentence. */
const BESIDE = 4;
const OPENING_WORDS = 3;
const RECENT_DAYS = 14;
const LONG_AGO_DAYS = 1095;
const RETOLD_DAYS = 300;

const known = new WeakMap<Sentence, Moment[]>();

function datesIn(scene: Scene, sentence: Sentence, published: string | null): Moment[] {
  const cached = known.get(sentence);
  if (cached) return cached;
  const moments = momentsOf(scene.tokens, sentence, scene.language, published);
  known.set(sentence, moments);
  return moments;
}

function distance(moment: Moment, frame: Frame): number {
  const inside = moment.from >= frame.from && moment.to <= frame.to ? 0 : 100;
  return inside + Math.min(Math.abs(moment.from - frame.act.from), Math.abs(moment.to - frame.act.to));
}

/** A bare year far from the act tells since when somebody lives somewhere or what they are accused of. */
function belongs(moment: Moment, frame: Frame): boolean {
  if (moment.when.length > YEAR) return true;
  const opens = moment.from - frame.sentence.from < OPENING_WORDS;
  return opens || Math.min(Math.abs(moment.from - frame.act.to), Math.abs(frame.act.from - moment.to)) <= BESIDE;
}

/** A date of the sentence after or before, if it is recent. */
function besides(scene: Scene, frame: Frame, published: string | null): string | null {
  if (published === null || frame.kind === 'refuge') return null;
  const at = frame.sentence.index;
  for (const sentence of [scene.sentences[at + 1], scene.sentences[at - 1]]) {
    const moment = sentence && datesIn(scene, sentence, published)[0];
    if (moment && moment.when.length === FULL && daysBetween(moment.when, published) <= RECENT_DAYS) return moment.when;
  }
  return null;
}

/** The date of a claim as far as the text gives one, and whether it is background. */
export function whenOf(
  scene: Scene,
  frame: Frame,
  published: string | null,
): { when: string | null; background: boolean } {
  const moments = datesIn(scene, frame.sentence, published).filter((moment) => belongs(moment, frame));
  const nearest = [...moments].sort((a, b) => distance(a, frame) - distance(b, frame))[0];
  const when = nearest?.when ?? besides(scene, frame, published);
  const retold = frame.sentence.labels.has('cue:history');
  if (when === null || published === null) return { when, background: when === null && retold };
  const age = daysBetween(when, published.slice(0, 10));
  return { when, background: age >= LONG_AGO_DAYS || (retold && age >= RETOLD_DAYS) };
}
