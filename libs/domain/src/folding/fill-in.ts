/**
 * What does a report add to a development, whether or not it moves it?
 *
 * 1. A rumour adds nothing to what is reported.
 * 2. Names are added where the report names somebody already known, or nobody is.
 * 3. Sources that disagree on the procedure make it disputed; an ordinary crime has to be what every report says.
 */

import { type Development, type Mention, type Procedure, isInstrument } from '../model.js';
import { independent, type Report, weightOf } from './certainty.js';

import { newNames, sameName } from './names.js';

function union<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  return [...new Set([...a, ...b])];
}

function persecutionOf(a: boolean | 'unknown', b: boolean | 'unknown'): boolean | 'unknown' {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : 'unknown';
}

function procedureOf(stands: Procedure | null, reported: Procedure | null): Procedure | null {
  if (stands === null || reported === null || stands === reported) return stands ?? reported;
  return 'disputed';
}

/** The development with what the report adds. */
export function fillIn(
  development: Development,
  mention: Mention,
  reports: readonly Report[],
  report: Report,
): Development {
  const trusted = weightOf(report) !== 'unverified' || development.certainty === 'unverified';
  const sources = independent([...reports, report]).length;
  const background = development.background && mention.background;
  if (!trusted) return { ...development, sources, background };
  const told =
    isInstrument(development.kind) ||
    development.subjects.some((name) => mention.subjects.some((other) => sameName(name, other)));
  const names = told || development.subjects.length === 0 ? newNames(mention.subjects, development.subjects) : [];
  return {
    ...development,
    sources,
    background,
    origin: development.origin ?? mention.origin,
    procedure: procedureOf(development.procedure, mention.procedure),
    subjects: [...development.subjects, ...names],
    profiles: union(development.profiles, mention.profiles),
    persecution: persecutionOf(development.persecution, mention.persecution),
  };
}
