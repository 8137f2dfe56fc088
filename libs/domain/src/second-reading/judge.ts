/**
 * What of a second reader's opinion counts, and what follows? The second reader is not trusted: its words may be an
 * invention, or the wish of whoever wrote the document. Order of the rules:
 *
 * 1. The first eight claims are looked at.
 * 2. A claim counts if its fields are words and countries that exist, and no host is the origin.
 * 3. Each of its quotes must stand in the text, sign by sign, and be long enough to mean something.
 * 4. A claim that counts and is no background and no ordinary crime sends the document to a person. Nothing else ever
 *    follows: no mention, no ring, and nothing is lowered or closed.
 */
import { checkCountry } from '../matching/countries.js';

import {
  CERTAINTIES,
  type Certainty,
  INSTRUMENT_STAGES,
  type Kind,
  KINDS,
  type Mention,
  PEOPLE_STAGES,
  POLARITIES,
  type Polarity,
  type Span,
  type Stage,
  isInstrument,
} from '../model.js';
import { lengthOfQuote, quoteFinder } from './find-quote.js';

/** A claim as the second reader said it: unchecked words. */
export interface SaidClaim {
  kind: string;
  hosts: string[];
  origin: string | null;
  stage: string;
  polarity: string;
  certainty: string;
  when: string | null;
  subjects: string[];
  persecution: string;
  background: boolean;
  quotes: string[];
}

/** A claim that counts as an opinion; its spans lie in the document's text, the shortest first. */
export interface OpinionClaim {
  kind: Kind;
  hosts: string[];
  origin: string | null;
  stage: Stage;
  polarity: Polarity;
  certainty: Certainty;
  when: string | null;
  subjects: string[];
  persecution: boolean | 'unknown';
  background: boolean;
  spans: Span[];
}

/** Why a claim does not count. */
export type LeftOut =
  | 'beyond_the_eighth'
  | 'unknown_word'
  | 'stage_of_other_kind'
  | 'no_host'
  | 'unknown_country'
  | 'host_is_origin'
  | 'no_quote'
  | 'too_many_quotes'
  | 'short_quote'
  | 'quote_not_in_text';

/** What follows from an opinion, and why. */
export interface JudgedOpinion {
  verdict: 'review' | 'nothing';
  because: 'claims_danger' | 'claims_nothing' | 'nothing_counts' | 'no_danger';
  claims: OpinionClaim[];
  leftOut: LeftOut[];
}

const MOST_CLAIMS = 8;
const MOST_QUOTES = 6;
const MOST_HOSTS = 60;
const MOST_SUBJECTS = 10;
/** A shorter quote stands in many texts by chance. */
const SHORTEST_QUOTE = 15;
const LONGEST_NAME = 120;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const PERSECUTION = { yes: true, no: false, unknown: 'unknown' } as const;

type Words = Pick<OpinionClaim, 'kind' | 'stage' | 'polarity' | 'certainty' | 'persecution'>;

/** The words of a second reader's claims, for the schema it is asked to keep to. */
export const SAID_PERSECUTION = Object.keys(PERSECUTION);

/** Judges all that a second reader claims of one text. Pure; `text` is the stretch that it was shown. */
export function judgeOpinion(said: readonly SaidClaim[], text: string): JudgedOpinion {
  const find = quoteFinder(text);
  const claims: OpinionClaim[] = [];
  const leftOut: LeftOut[] = said.slice(MOST_CLAIMS).map(() => 'beyond_the_eighth');
  for (const one of said.slice(0, MOST_CLAIMS)) {
    const judged = judgeClaim(one, text, find);
    if (typeof judged === 'string') leftOut.push(judged);
    else claims.push(judged);
  }
  if (claims.some(isDanger)) return { verdict: 'review', because: 'claims_danger', claims, leftOut };
  const because = said.length === 0 ? 'claims_nothing' : claims.length === 0 ? 'nothing_counts' : 'no_danger';
  return { verdict: 'nothing', because, claims, leftOut };
}

/**
 * The claim that a person in review is shown first: the first that tells of danger, in the form of a mention, which it is
 * not. Null where none does. A second reader alone confirms nothing.
 */
export function claimToShow(claims: readonly OpinionClaim[]): Mention | null {
  const claim = claims.find(isDanger);
  if (claim === undefined) return null;
  const certainty = claim.certainty === 'confirmed' ? 'reported' : claim.certainty;
  return { ...claim, certainty, profiles: [], procedure: null };
}

function isDanger({ background, persecution }: OpinionClaim): boolean {
  return !background && persecution !== false;
}

function judgeClaim(said: SaidClaim, text: string, find: (quote: string) => Span | null): OpinionClaim | LeftOut {
  const words = wordsOf(said);
  if (typeof words === 'string') return words;
  const fault = faultOfCountries(said);
  if (fault !== null) return fault;
  const spans = spansOf(said.quotes, find);
  if (typeof spans === 'string') return spans;
  return {
    ...words,
    hosts: [...new Set(said.hosts)],
    origin: said.origin,
    when: said.when !== null && DATE.test(said.when) ? said.when : null,
    subjects: namesIn(text, said.subjects),
    background: said.background,
    spans,
  };
}

function wordsOf(said: SaidClaim): Words | LeftOut {
  const kind = known(KINDS, said.kind);
  const polarity = known(POLARITIES, said.polarity);
  const certainty = known(CERTAINTIES, said.certainty);
  const persecution = Object.entries(PERSECUTION).find(([word]) => word === said.persecution)?.[1];
  if (kind === null || polarity === null || certainty === null || persecution === undefined) return 'unknown_word';
  const [own, other] = isInstrument(kind) ? [INSTRUMENT_STAGES, PEOPLE_STAGES] : [PEOPLE_STAGES, INSTRUMENT_STAGES];
  const stage = known<Stage>(own, said.stage);
  if (stage !== null) return { kind, stage, polarity, certainty, persecution };
  return known<Stage>(other, said.stage) === null ? 'unknown_word' : 'stage_of_other_kind';
}

function known<W extends string>(words: readonly W[], said: string): W | null {
  return words.find((word) => word === said) ?? null;
}

function faultOfCountries({ hosts, origin }: SaidClaim): LeftOut | null {
  if (hosts.length === 0) return 'no_host';
  const countries = origin === null ? hosts : [...hosts, origin];
  if (hosts.length > MOST_HOSTS || !countries.every((code) => checkCountry(code).valid)) return 'unknown_country';
  return origin !== null && hosts.includes(origin) ? 'host_is_origin' : null;
}

function spansOf(quotes: readonly string[], find: (quote: string) => Span | null): Span[] | LeftOut {
  if (quotes.length === 0) return 'no_quote';
  if (quotes.length > MOST_QUOTES) return 'too_many_quotes';
  if (quotes.some((quote) => lengthOfQuote(quote) < SHORTEST_QUOTE)) return 'short_quote';
  const spans = quotes.map(find).filter((span) => span !== null);
  if (spans.length < quotes.length) return 'quote_not_in_text';
  return spans.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The names that stand in the text as they were said: an invented one is not shown to anybody. */
function namesIn(text: string, names: readonly string[]): string[] {
  const real = names.filter((name) => name.trim() === name && name !== '' && name.length <= LONGEST_NAME);
  return [...new Set(real)].filter((name) => text.includes(name)).slice(0, MOST_SUBJECTS);
}
