/**
 * May what a person claims of a document stand as a mention of it? Every fault is named, in this order:
 *
 * 1. every quote occurs in the text, sign by sign;
 * 2. the stage is one of the kind, a date is a day there is, states exist and one is named (except what the origin does);
 * 3. more than reported is only what a source graded A or B says.
 */

import {
  type Grade,
  INSTRUMENT_STAGES,
  type Mention,
  PEOPLE_STAGES,
  type Span,
  type Stage,
  isInstrument,
} from '../model.js';
import { checkCountry } from '../matching/countries.js';

/** What a person says a document claims: a mention whose spans are given as quotes. */
export interface Claim extends Omit<Mention, 'spans'> {
  quotes: readonly string[];
}

/** A field that cannot stand, and why. */
export interface ClaimFault {
  path: string;
  because:
    'not_in_the_text' | 'no_stage_of_this_kind' | 'no_such_day' | 'no_such_country' | 'no_host' | 'source_not_graded';
}

export type ClaimJudged = { stands: true; mention: Mention } | { stands: false; faults: ClaimFault[] };

/** Judges a claim against the text it is made of and the grade of its source. */
export function judgeClaim({ quotes, ...facts }: Claim, text: string, grade: Grade): ClaimJudged {
  const spans = quotes.map((quote) => spanOf(quote, text));
  const faults: ClaimFault[] = [
    ...spans.flatMap((span, at) => (span === null ? [fault(`quotes.${at}`, 'not_in_the_text')] : [])),
    ...faultsOf(facts, grade),
  ];
  if (faults.length > 0) return { stands: false, faults };
  return { stands: true, mention: { ...facts, spans: spans.filter((span) => span !== null) } };
}

function fault(path: string, because: ClaimFault['because']): ClaimFault {
  return { path, because };
}

function spanOf(quote: string, text: string): Span | null {
  const start = text.indexOf(quote);
  return start < 0 || quote.trim() === '' ? null : { start, end: start + quote.length };
}

function faultsOf(facts: Omit<Mention, 'spans'>, grade: Grade): ClaimFault[] {
  const stages: readonly Stage[] = isInstrument(facts.kind) ? INSTRUMENT_STAGES : PEOPLE_STAGES;
  const states = [...facts.hosts.map((host, at) => [`hosts.${at}`, host] as const), ['origin', facts.origin] as const];
  const alone = facts.kind === 'origin_action' && facts.origin !== null;
  return [
    ...(stages.includes(facts.stage) ? [] : [fault('stage', 'no_stage_of_this_kind')]),
    ...(facts.when === null || isDay(facts.when) ? [] : [fault('when', 'no_such_day')]),
    ...(facts.hosts.length > 0 || alone ? [] : [fault('hosts', 'no_host')]),
    ...states.flatMap(([path, code]) =>
      code === null || checkCountry(code).valid ? [] : [fault(path, 'no_such_country')],
    ),
    ...(facts.certainty === 'confirmed' && grade > 'B' ? [fault('certainty', 'source_not_graded')] : []),
  ];
}

function isDay(when: string): boolean {
  const day = `${when}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
