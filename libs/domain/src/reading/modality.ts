/**
 * Did it happen? A claim is turned by the words that govern it, from the nearest outwards: "refused to halt the
 * deportation" is first a halt, then its refusal. Order of the rules: what stands before the act in its clause, nearest
 * first (across "and" only what colours both sides); what follows a noun ("extradition was approved"); the clause that
 * this one completes ("fears that ..."); conditions and counterfactuals of the sentence.
 */
import type { Clause } from './clauses.js';
import type { Language } from './language.js';
import type { Tag } from './lexicon.js';
import { clauseAt, type Scene, type Sentence, tagged } from './scene.js';
import type { Range } from './sentences.js';
import { REACHING, SHARED, type Standing, TURNS } from './turns.js';

export interface Modality {
  standing: Standing;
  /** The words that decided, nearest first. */
  cues: readonly Tag[];
  /** The act is presupposed ("after the deportation of …"). */
  presupposed: boolean;
  /** The act is told as a fact by its noun ("condemned the deportation of …"). */
  told: boolean;
}

const SOUGHT = new Set(['under', 'by', 'in', 'for', 'on', 'over', 'since']);
const MODALS = new Set(['cue:may', 'cue:would', 'cue:will']);
const REACH = 14;
/** Where the verb ends the clause, what governs an act stands far behind it. */
const FAR_REACH = 24;
const VERB_LAST = new Set<Language>(['tr', 'az', 'uz', 'kk', 'ky', 'tg', 'fa', 'hy', 'ka']);
/** Where the present of a finished act is its future. */
const FUTURE_PRESENT = new Set<Language>(['ru', 'uk', 'pl', 'sr', 'tr', 'az', 'uz']);
const BEHIND_NOUNS = new Set(['cue:stop', 'cue:approve', 'cue:request', 'cue:refuse', 'cue:neg', 'cue:may']);
const SETTLING = new Set(['cue:approve', 'cue:refuse', 'cue:stop']);
const NEGATION_REACH = 4;
/** Each sign of Chinese is a word, and two make one of another language. */
function wide(reach: number, language: Language): number {
  return language === 'zh' ? 2 * reach : reach;
}

const PRESUPPOSING_REACH = 5;

function preferred(tags: readonly Tag[]): Tag[] {
  const kept: Tag[] = [];
  for (const tag of [...tags].sort((a, b) => b.to - a.to || b.to - b.from - (a.to - a.from))) {
    const overlapping = kept.find((other) => tag.from < other.to && tag.to > other.from);
    if (!overlapping) kept.push(tag);
  }
  return kept;
}

/** The nearest "and" or comma before the act: what stands beyond governs another verb. */
function lastBreak(scene: Scene, sentence: Sentence, range: Range): number {
  const joined = tagged(sentence, range, 'link:and').at(-1)?.from ?? -1;
  for (let at = range.to - 1; at > Math.max(range.from, joined); at -= 1) if (scene.tokens[at]?.norm === ',') return at;
  return joined;
}

/** "May" with a capital is the month. */
function isMonth(scene: Scene, tag: Tag): boolean {
  const token = scene.tokens[tag.from];
  return token?.norm === 'may' && token.capital;
}

/** "Wanted under the security law" tells who somebody is, not what is wished. */
function isSought(scene: Scene, tag: Tag): boolean {
  return tag.label === 'cue:want' && SOUGHT.has(scene.tokens[tag.to]?.norm ?? '');
}

function leftCues(scene: Scene, sentence: Sentence, clause: Clause, act: Tag): Tag[] {
  const range = { from: Math.max(clause.from, act.from - wide(REACH, scene.language)), to: act.from };
  const cues = tagged(sentence, range, 'cue:').filter(
    (tag) => tag.label in TURNS && !isMonth(scene, tag) && !isSought(scene, tag),
  );
  const nearestBreak = lastBreak(scene, sentence, range);
  return preferred(cues).filter((tag) => tag.from > nearestBreak || (SHARED.has(tag.label) && act.form !== 'past'));
}

function rightCues(scene: Scene, sentence: Sentence, clause: Clause, act: Tag): Tag[] {
  if (act.form !== 'noun' && act.label !== 'answer:request') return [];
  const verbLast = VERB_LAST.has(scene.language);
  const reach = verbLast || scene.language === 'de' ? FAR_REACH : wide(REACH, scene.language);
  const range = { from: act.to, to: Math.min(clause.to, act.to + reach) };
  const verbs = tagged(sentence, range, 'cue:').filter(
    ({ label, form }) => (verbLast ? label in TURNS : BEHIND_NOUNS.has(label)) && form !== 'ing',
  );
  return preferred(verbs)
    .sort((a, b) => a.from - b.from)
    .slice(0, 2)
    .reverse();
}

const PAPERS: Record<string, Standing> = {
  'paper:treaty': 'none',
  'paper:request': 'requested',
  'paper:order': 'ordered',
  'paper:step': 'opposed',
};

function paper(sentence: Sentence, act: Tag): Standing | null {
  if (act.form !== 'noun') return null;
  const before = sentence.tags.find((tag) => tag.to === act.from && tag.label.startsWith('paper:'));
  if (before) return PAPERS[before.label] ?? null;
  const next = sentence.tags
    .filter((tag) => tag.from === act.to && tag.label.startsWith('after:'))
    .map((tag) => tag.label);
  if (next.includes('after:treaty')) return 'none';
  if (next.includes('after:request')) return 'requested';
  if (next.includes('after:order')) return 'ordered';
  return next.includes('after:step') || next.includes('after:arrest') ? 'opposed' : null;
}

/** "Could put": a verb whose past looks like its base, behind a modal or "to". */
function hasModal(sentence: Sentence, act: Tag): boolean {
  return sentence.tags.some(
    (tag) => MODALS.has(tag.label) && tag.to <= act.from && tag.to >= act.from - 1 && tag.to - tag.from === 1,
  );
}

function start(scene: Scene, sentence: Sentence, act: Tag): Standing {
  const fixed = paper(sentence, act);
  if (fixed !== null) return fixed;
  if (act.form === 'present') return FUTURE_PRESENT.has(scene.language) ? 'planned' : 'done';
  if (act.form === 'past' || act.form === 'passive') {
    const before = sentence.tags.find((tag) => tag.label === 'cue:be' && tag.to <= act.from && tag.to >= act.from - 2);
    return before || hasModal(sentence, act) ? 'bare' : 'done';
  }
  if (act.form === 'ing' && scene.language === 'ru') return 'done';
  return 'bare';
}

function turned(
  from: Standing,
  cues: readonly Tag[],
  act: Tag,
  language: Language,
): { standing: Standing; used: Tag[] } {
  let standing = from;
  let anchor = act.from;
  const used: Tag[] = [];
  for (const cue of cues) {
    const next = TURNS[cue.label]?.[standing];
    if (next === undefined) continue;
    if (
      cue.label === 'cue:neg' &&
      (cue.from > act.from ? cue.from - act.to : anchor - cue.to) > wide(NEGATION_REACH, language)
    )
      continue;
    anchor = Math.min(anchor, cue.from);
    standing = next;
    used.push(cue);
  }
  return { standing, used };
}

function governing(sentence: Sentence, clause: Clause): Tag[] {
  const before = sentence.clauses[clause.index - 1];
  if (clause.link !== 'that' || !before) return [];
  const near = { from: Math.max(before.from, before.to - REACH), to: before.to + 1 };
  return preferred(tagged(sentence, near, ...REACHING)).filter(
    (cue) => cue.label !== 'cue:request' || cue.form !== 'noun',
  );
}

function isConditional(sentence: Sentence, clause: Clause, cues: readonly Tag[]): boolean {
  if (clause.link === 'if') return true;
  const counter = cues.some((cue) => cue.label === 'cue:would');
  return counter && sentence.clauses.some((other) => other.link === 'if');
}

/** "The application for the extradition … is inadmissible": what was asked for before is settled by the verb behind. */
function withoutSettled(cues: readonly Tag[], right: readonly Tag[]): Tag[] {
  const settled = right.some(({ label }) => SETTLING.has(label));
  if (!settled) return [...cues];
  return cues.filter((cue) => cue.label !== 'cue:request' || cue.form !== 'noun');
}

/** How the act of a clause stands, with the words that decided it. */
export function modalityOf(scene: Scene, sentence: Sentence, act: Tag): Modality {
  const clause = clauseAt(sentence, act.from);
  const left = leftCues(scene, sentence, clause, act);
  const right = rightCues(scene, sentence, clause, act);
  const near =
    left[0]?.label === 'cue:appeal'
      ? [left[0], ...right.filter((cue) => cue.label === 'cue:refuse'), ...left.slice(1)]
      : [...right, ...left];
  const inner = turned(start(scene, sentence, act), withoutSettled(near, right), act, scene.language);
  const outer = turned(inner.standing, governing(sentence, clause), { ...act, from: clause.from }, scene.language);
  const cues = [...inner.used, ...outer.used];
  const before = { from: Math.max(sentence.from, act.from - PRESUPPOSING_REACH), to: act.from };
  const told = tagged(sentence, before, 'cue:told').length > 0;
  const presupposed = told || tagged(sentence, before, 'cue:after').length > 0;
  const baseless = sentence.labels.has('cue:baseless') || scene.tokens[act.from - 1]?.norm === 'non';
  if (baseless || isConditional(sentence, clause, near))
    return { standing: 'none', cues, presupposed: false, told: false };
  return { standing: outer.standing, cues, presupposed, told };
}
