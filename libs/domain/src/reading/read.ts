/**
 * What does a document claim? Order of the steps: language; words, sentences, clauses; what the whole text weighs; frames
 * sentence by sentence; claims that say the same are made one; what of it stands. Pure and linear in the length of the text.
 */
import type { Mention, ReadingInput } from '../model.js';
import { Claims, claimsOfHeadline } from './claims.js';
import { languageOf } from './language.js';
import { lexiconOf } from './lexicons.js';
import { mergeDrafts } from './merge.js';
import { keepsToOwnPlaces, ownPlaces } from './own-places.js';
import type { Draft } from './same-case.js';
import { sceneOf } from './scene.js';
import { CERTAIN, type Review, reviewOf, rings, unreadable } from './standing.js';
import { weigh } from './weighing/weigh.js';

/** A mention with the rule and the words that made it. */
export interface ReasonedMention {
  mention: Mention;
  frame: string;
  cues: string[];
}

function reasoned({ mention, frame, cues }: Draft): ReasonedMention {
  return { mention, frame, cues };
}

/** What a document claims, how likely it is to be warned of, and whether a person must look at it. */
export interface Readout {
  mentions: ReasonedMention[];
  /** The chance, 0 to 1, that the document tells of something to be warned of. */
  chance: number;
  review: Review;
  /** What a text in doubt most likely claims, for the person who looks at it. */
  likeliest: Mention | null;
}

/**
 * The claims of a document, each with the rule and the words that made it. Order of the rules: what frames claim stands
 * where the text as a whole does not speak against it; where they claim nothing, a text that speaks clearly of danger
 * gives its likeliest claim; what is neither clear nor idle is for a person. Unknown languages give no claim.
 */
export function readWithReasons(document: ReadingInput): Readout {
  const language = languageOf(document.text, document.lang);
  if (language === null) return { mentions: [], chance: 0, review: unreadable(document), likeliest: null };
  const lexicon = lexiconOf(language);
  const own = ownPlaces(document, language, lexicon);
  const scene = sceneOf(document.text, language, lexicon, ...own);
  const headline = document.title === null ? null : sceneOf(document.title, language, lexicon, ...own);
  const stretches = weigh(scene, headline);
  const claims = new Claims(scene, headline?.sentences[0] ?? null, document, stretches);
  const told = claims.read();
  const silent = told.length === 0 && headline !== null;
  const claimed = mergeDrafts(silent ? claimsOfHeadline(scene, headline, document, stretches) : told);
  const framed = claimed.filter(({ mention }) => keepsToOwnPlaces(document, mention));
  const [clearest] = [...stretches.all].sort((a, b) => b.chance - a.chance);
  const chance = clearest?.chance ?? 0;
  const look = framed.length > 0 ? CERTAIN : reviewOf(chance, claims.doubted);
  const likely = clearest && look.review ? claims.likeliest(clearest) : [];
  const guessed = likely.filter(({ mention }) => keepsToOwnPlaces(document, mention));
  const drafts = clearest && rings(clearest) ? [...framed, ...guessed] : framed;
  const review = drafts.length > 0 ? CERTAIN : look;
  const likeliest = review.review ? (guessed[0]?.mention ?? null) : null;
  return { mentions: drafts.map(reasoned), chance, review, likeliest };
}

/** The claims of a document about dangers and openings for people in exile. Pure, deterministic, linear in length. */
export function read(document: ReadingInput): Mention[] {
  return readWithReasons(document).mentions.map(({ mention }) => mention);
}
