/**
 * May an operator say that a development is otherwise, and does that raise it or lower it?
 *
 * 1. Only what stands is corrected, and only by what differs; an instrument never becomes what is done to people.
 * 2. It raises where nobody can be warned less by it: a further stage, one more state, a wider circle of profiles, a later day.
 * 3. Everything else lowers, also where only one of several facts does; that changes what others are warned of, so a second
 *    operator of another organisation has to agree.
 */

import { type Development, isInstrument } from '../model.js';
import { familyOf, furtherKind, isEnd, rankOf } from '../folding/kinds.js';
import { isAfter } from '../folding/dates.js';
import { differences, type FactName, type Facts, factsOf } from './facts.js';

export type CorrectionJudged =
  | { may: true; because: 'raises' | 'lowers'; changed: FactName[]; lowering: FactName[] }
  | { may: false; because: 'withdrawn' | 'nothing_changes' | 'instrument_and_people' };

/** Judges a correction; the facts are sound in themselves, as `judgeClaim` says. */
export function judgeCorrection(development: Development, facts: Facts): CorrectionJudged {
  if (development.state === 'withdrawn') return { may: false, because: 'withdrawn' };
  if (isInstrument(development.kind) !== isInstrument(facts.kind))
    return { may: false, because: 'instrument_and_people' };
  const before = factsOf(development);
  const changed = differences(before, facts);
  if (changed.length === 0) return { may: false, because: 'nothing_changes' };
  const lowering = loweredBy(before, facts, development.firstSeenAt);
  return { may: true, because: lowering.length > 0 ? 'lowers' : 'raises', changed, lowering };
}

/** The facts by which somebody could be warned less if the second stood for the first; `seenAt` dates what has no day. */
export function loweredBy(before: Facts, after: Facts, seenAt: string): FactName[] {
  return differences(before, after).filter((name) => !RAISES[name](before, after, seenAt));
}

type Raises = (before: Facts, after: Facts, seenAt: string) => boolean;

const RAISES: Readonly<Record<FactName, Raises>> = {
  kind: (before, after) =>
    familyOf(before.kind).includes(after.kind) && furtherKind(before.kind, after.kind) === after.kind,
  stage: (before, after) => !isEnd(after.stage) && (isEnd(before.stage) || rankOf(after.stage) > rankOf(before.stage)),
  polarity: (_, after) => after.polarity === 'adverse',
  hosts: (before, after) => before.hosts.every((host) => after.hosts.includes(host)),
  // Without an origin only general kinds touch anybody; to name one narrows those.
  origin: (before, after) => before.origin === null && after.origin !== null && !isGeneral(after.kind),
  when: (before, after, seenAt) => {
    const known = before.when ?? seenAt.slice(0, 10);
    return after.when === null || isAfter(after.when, known) || after.when === known;
  },
  profiles: (before, after) =>
    after.profiles.length === 0 ||
    (before.profiles.length > 0 && before.profiles.every((one) => after.profiles.includes(one))),
  persecution: (_, after) => after.persecution !== false,
  procedure: () => true,
};

function isGeneral(kind: Facts['kind']): boolean {
  return kind === 'surveillance' || kind === 'refuge';
}

export type ConfirmationJudged =
  { may: true; because: 'raises' } | { may: false; because: 'withdrawn' | 'as_certain_already' | 'source_not_graded' };

const WEIGHT = { unverified: 0, reported: 1, confirmed: 2 };

/**
 * Judges whether an operator may vouch for a development: `reported` says that its evidence was read and stands, `confirmed`
 * only where a source graded A or B is among it. `bestGrade` is that of its best source.
 */
export function judgeConfirmation(
  development: Development,
  certainty: 'reported' | 'confirmed',
  bestGrade: string | null,
): ConfirmationJudged {
  if (development.state === 'withdrawn') return { may: false, because: 'withdrawn' };
  const raises = WEIGHT[certainty] > WEIGHT[development.certainty] || development.lowGradeSince !== null;
  if (!raises) return { may: false, because: 'as_certain_already' };
  if (certainty === 'confirmed' && (bestGrade === null || bestGrade > 'B')) {
    return { may: false, because: 'source_not_graded' };
  }
  return { may: true, because: 'raises' };
}
