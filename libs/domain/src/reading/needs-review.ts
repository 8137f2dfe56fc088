/**
 * Must a person look at a document from which the reader made nothing? Order of the rules: a language that is not read;
 * words of a danger or of a door that opens or shuts, somebody at risk and a state people flee, none of which any
 * frame could put together. Sport, history and counts are left alone.
 */
import type { Mention, ReadingInput } from '../model.js';
import { languageOf } from './language.js';
import { lexiconOf } from './lexicons.js';
import { fleeWeight } from './outlook.js';
import { type Scene, sceneOf, type Sentence } from './scene.js';

/** Whether a document goes to review, and why. */
export interface Review {
  review: boolean;
  because: 'language' | 'vocabulary' | null;
}

const DANGER = [
  'act:return',
  'act:abduct',
  'noun:return',
  'noun:abduct',
  'act:detain',
  'act:harm',
  'interpol',
  'list',
  'topic:extradition',
  'origin:label',
  'origin:strip',
  'origin:charge',
  'act:press',
  'noun:press',
  'door:shut',
  'door:open',
  'act:vanish',
  'duty',
];
const VETOES = ['veto:history', 'veto:sport', 'veto:stats'];
const LEAST_WEIGHT = 4;
const OPENING = 60;
const NOTHING: Review = { review: false, because: null };

function isAtRisk({ labels }: Sentence): boolean {
  return labels.has('sign:refugee') || [...labels].some((label) => label.startsWith('profile:'));
}

function holdsDanger({ sentences }: Scene): boolean {
  const opening = sentences.slice(0, OPENING);
  const grave = opening.filter(
    ({ labels }) => DANGER.some((label) => labels.has(label)) && !VETOES.some((label) => labels.has(label)),
  );
  if (grave.length === 0 || !opening.some(isAtRisk)) return false;
  const codes = new Set(opening.flatMap(({ places }) => places.map(({ code }) => code)));
  return [...codes].some((code) => fleeWeight(code) >= LEAST_WEIGHT);
}

/** Whether a person must look at a document, given what was read in it. Linear in its length. */
export function needsReview(document: ReadingInput, mentions: readonly Mention[]): Review {
  if (mentions.length > 0) return NOTHING;
  const language = languageOf(document.text, document.lang);
  if (language === null) return document.text.trim() === '' ? NOTHING : { review: true, because: 'language' };
  const lexicon = lexiconOf(language);
  const scenes = [document.title ?? '', document.text].map((text) => sceneOf(text, language, lexicon));
  return scenes.some(holdsDanger) ? { review: true, because: 'vocabulary' } : NOTHING;
}
