/**
 * Is this mention a new happening, an advance of a known one, or a retelling?
 *
 * 1. A mention that names no state where something happens is ignored (except what the origin does by itself).
 * 2. Of the known developments it can be about, the one that shares most names and lies nearest in time is taken.
 * 3. None: it founds a development. One of several known people fares differently: it founds one, too.
 * 4. Otherwise its report moves the stage or the parties, or is retold; either way names, profiles and dates are
 *    filled in and the certainty follows from all reports of what now stands.
 */

import { type Development, type Grade, type Mention, type SourceType, isInstrument } from '../model.js';
import { stepOf } from './advance.js';
import { certaintyOf, lowGradeSince, type Report, weightOf } from './certainty.js';
import { daysOf, gap, refines } from './dates.js';
import { fillIn } from './fill-in.js';
import { partiesAfter, standingOf } from './instruments.js';
import { furtherKind, isEnd, rankOf } from './kinds.js';
import { newNames } from './names.js';
import { isAbout, type Known, type Placing } from './same-happening.js';

/** What folding has to know of the document a mention stands in, and of the moment. */
export interface FoldContext extends Placing {
  /** The id of the development that the mention founds, if it founds one. */
  developmentId: string;
  sourceId: string;
  /** `outletOf` the source's address. */
  outlet: string;
  sourceGrade: Grade;
  sourceType: SourceType;
  /** The mention is the word of an operator about the document. */
  claimed: boolean;
  headline: string;
  language: string | null;
  sketch: readonly number[];
  now: string;
}

export type FoldReason =
  | 'no_host'
  | 'first_report'
  | 'one_of_several'
  | 'stage_advanced'
  | 'undone'
  | 'begun_again'
  | 'party_moved'
  | 'date_corrected'
  | 'corroborated'
  | 'details_added'
  | 'already_known'
  | 'rejected_before'
  | 'only_a_rumour';

/** What a mention is. `changed` tells whether the development stands in a new version. */
export type Folded = { is: 'ignored'; because: FoldReason } | Kept;
/** What a mention is that belongs to a development. */
export interface Kept {
  is: 'new' | 'advances' | 'retells';
  because: FoldReason;
  changed: boolean;
  development: Development;
}

/** Decides what a mention is, given the developments it could be about. */
export function fold(mention: Mention, context: FoldContext, candidates: readonly Known[]): Folded {
  if (namesNoState(mention)) return { is: 'ignored', because: 'no_host' };
  const known = nearest(mention, context, candidates);
  const report = reportOf(mention, context);
  if (known === null) return founds(mention, context, report, 'first_report');
  if (isInstrument(mention.kind)) return foldInstrument(mention, context, known, report);
  const step = stepOf(mention, known.development, weightOf(report), context.published);
  if (step.moves && isOneOfSeveral(mention, known)) return founds(mention, context, report, 'one_of_several');
  return foldPeople(mention, context, known, report);
}

/** Folds a mention into the development it belongs to by the word of a person, founding it where there is none yet. */
export function foldInto(mention: Mention, context: FoldContext, known: Known | null): Kept {
  const report = reportOf(mention, context);
  if (known === null) return founds(mention, context, report, 'first_report');
  const folded = isInstrument(known.development.kind) ? foldInstrument : foldPeople;
  return folded(mention, context, known, report);
}

/** Whether a mention says nowhere what happens, so that it can be no development. */
export function namesNoState(mention: Mention): boolean {
  return mention.hosts.length === 0 && (mention.kind !== 'origin_action' || mention.origin === null);
}

/** The mention as a report, the way `Known.reports` keeps it. */
export function reportOf(mention: Mention, context: FoldContext): Report {
  return {
    documentId: context.documentId,
    sourceId: context.sourceId,
    outlet: context.outlet,
    grade: context.sourceGrade,
    type: context.sourceType,
    certainty: mention.certainty,
    kind: mention.kind,
    stage: mention.stage,
    procedure: mention.procedure,
    background: mention.background,
    claimed: context.claimed,
    sketch: context.sketch,
    marks: context.marks,
  };
}

/** Of the developments a mention can be about, the one that shares most names and lies nearest in time. */
export function nearest(mention: Mention, context: FoldContext, candidates: readonly Known[]): Known | null {
  const ranked = candidates
    .filter((known) => isAbout(mention, known, context))
    .map((known) => ({ known, score: closeness(mention, context, known.development) }))
    .sort((a, b) => b.score - a.score);
  return ranked[0]?.known ?? null;
}

function closeness(mention: Mention, context: FoldContext, development: Development): number {
  const strangers = newNames(development.subjects, mention.subjects).length;
  const shared = development.subjects.length - strangers;
  const hosts = development.hosts.filter((host) => mention.hosts.includes(host)).length;
  const apart = gap(
    daysOf(mention.when ?? context.published.slice(0, 10)),
    daysOf(development.when ?? development.firstSeenAt.slice(0, 10)),
  );
  const days = Math.min(apart, 3650) / 3651;
  return shared * 10 - strangers + hosts + (development.stage === mention.stage ? 0.5 : 0) - days;
}

function founds(mention: Mention, context: FoldContext, report: Report, because: FoldReason): Kept {
  const standing = isInstrument(mention.kind);
  const development: Development = {
    id: context.developmentId,
    version: 1,
    kind: mention.kind,
    stage: mention.stage,
    polarity: mention.polarity,
    certainty: weightOf(report),
    procedure: mention.procedure,
    hosts: [...mention.hosts],
    origin: mention.origin,
    parties: standing ? mention.hosts.map((country) => ({ country, stage: mention.stage, since: mention.when })) : [],
    when: mention.when,
    subjects: [...mention.subjects],
    profiles: [...mention.profiles],
    persecution: mention.persecution,
    background: mention.background,
    headline: context.headline,
    language: context.language,
    sources: 1,
    state: 'active',
    lowGradeSince: lowGradeSince([report], null, context.now),
    firstSeenAt: context.now,
    changedAt: context.now,
  };
  return { is: 'new', because, changed: true, development };
}

function isOneOfSeveral(mention: Mention, { development }: Known): boolean {
  const others = newNames(development.subjects, mention.subjects);
  return mention.subjects.length > 0 && others.length > 0 && others.length < development.subjects.length;
}

function foldPeople(mention: Mention, context: FoldContext, known: Known, report: Report): Kept {
  const development = supported(known);
  const step = stepOf(mention, development, weightOf(report), context.published);
  const filled = fillIn(development, mention, known.reports, report);
  if (!step.moves) {
    const when = mention.stage === development.stage && refines(mention.when, development.when);
    return retells({ ...filled, when: when ? mention.when : development.when }, context, known, report, step.because);
  }
  const moved: Development = {
    ...filled,
    kind: isEnd(mention.stage) ? development.kind : furtherKind(development.kind, mention.kind),
    stage: mention.stage,
    polarity: mention.polarity,
    when: mention.when,
  };
  return advances(moved, context, known, report, step.because);
}

function foldInstrument(mention: Mention, context: FoldContext, known: Known, report: Report): Kept {
  const { reports } = known;
  const development = supported(known);
  const after = partiesAfter(development.parties, mention, {
    weight: weightOf(report),
    official: context.sourceType === 'official' && weightOf(report) !== 'unverified',
    stands: development.certainty,
    officially: reports.filter((one) => one.type === 'official').map((one) => one.stage),
    claimed: context.claimed,
  });
  const filled = fillIn(development, mention, reports, report);
  const hosts = after.parties.map((party) => party.country);
  const standing = standingOf({ ...filled, parties: after.parties });
  const next: Development = { ...filled, hosts, parties: after.parties, ...standing };
  if (after.moved) return advances(next, context, known, report, 'party_moved');
  return retells(next, context, known, report, after.corrected ? 'date_corrected' : 'already_known');
}

/** A development whose reports were all taken back is disputed until the next one comes. */
function supported({ development, reports }: Known): Development {
  return reports.length === 0 && development.state === 'disputed' ? { ...development, state: 'active' } : development;
}

/** The reports that speak of what stands now: those of its stage or beyond, or of its end. */
function supporting(development: Development, reports: readonly Report[]): Report[] {
  const end = isEnd(development.stage);
  return reports.filter((one) =>
    end ? isEnd(one.stage) : !isEnd(one.stage) && rankOf(one.stage) >= rankOf(development.stage),
  );
}

function advances(next: Development, context: FoldContext, known: Known, report: Report, because: FoldReason): Kept {
  const reports = supporting(next, [...known.reports, report]);
  const since = lowGradeSince(reports, known.development.lowGradeSince, context.now);
  const after = { ...next, certainty: certaintyOf(reports), lowGradeSince: since };
  const development = { ...after, version: next.version + 1, changedAt: context.now };
  return { is: 'advances', because, changed: true, development };
}

function retells(next: Development, context: FoldContext, known: Known, report: Report, because: FoldReason): Kept {
  const before = known.development;
  const reports = supporting(next, [...known.reports, report]);
  const certainty = reports.length === 0 ? before.certainty : certaintyOf(reports);
  const corroborated = certainty !== before.certainty;
  const since = reports.length === 0 ? before.lowGradeSince : lowGradeSince(reports, before.lowGradeSince, context.now);
  const after = { ...next, certainty, lowGradeSince: since };
  if (JSON.stringify({ ...after, sources: before.sources }) === JSON.stringify(before)) {
    return { is: 'retells', because, changed: false, development: after };
  }
  const reason = because === 'date_corrected' ? because : corroborated ? 'corroborated' : 'details_added';
  const development = { ...after, version: before.version + 1, changedAt: context.now };
  return { is: 'retells', because: reason, changed: true, development };
}
