/**
 * Is this mention about that development?
 *
 * 1. The kinds are of one family, the origins don't contradict, a host is shared.
 * 2. Instruments: the parties are alike, no mark (bloc, number) contradicts, and no new signature long after the
 *    instrument came into force makes it another one.
 * 3. People with names: a name is shared, over spellings and scripts, within eighteen months.
 * 4. People without names on one side: the same days, profiles that don't contradict, both that far on the way. What somebody
 *    reports at first hand and without a name is about nobody named: it would vanish there before an operator saw it.
 */

import { type Development, type Mention, isInstrument } from '../model.js';
import { dayOf, type Days, daysOf, gap, isAfter } from './dates.js';
import { familyOf, rankOf } from './kinds.js';
import { sameName } from './names.js';
import type { Report } from './certainty.js';

/** A development as folding sees it: as it stands, and who has reported it. */
export interface Known {
  development: Development;
  reports: readonly Report[];
}

/** What folding has to know of a mention's document to place the mention in time and among instruments. */
export interface Placing {
  documentId: string;
  /** Instant of publication, or of the fetch where none is known. */
  published: string;
  marks: readonly string[];
  /** Somebody reported it at first hand; no publication stands behind it. */
  firstHand: boolean;
}

const NAMED_WINDOW = 548;
/** Days within which reports without names are taken for one happening. */
export const UNNAMED_WINDOW = 10;
const GENERAL_WINDOW = 30;
const COARSE = 92;
const SIGNED = 2;

function overlaps(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}

function sharesPlace(mention: Mention, development: Development): boolean {
  if (mention.origin !== null && development.origin !== null && mention.origin !== development.origin) return false;
  if (mention.hosts.length === 0 || development.hosts.length === 0) {
    return mention.hosts.length === development.hosts.length && mention.origin === development.origin;
  }
  return overlaps(mention.hosts, development.hosts);
}

/** The days in which the mention's happening must lie: its own date, else the week up to publication. */
function daysOfMention(mention: Mention, placing: Placing): Days | null {
  if (mention.when !== null) return daysOf(mention.when);
  if (mention.background) return null;
  const published = dayOf(placing.published);
  return { from: published - 7, until: published };
}

function daysOfDevelopment(development: Development): Days | null {
  if (development.when !== null) return daysOf(development.when);
  if (development.background) return null;
  const seen = dayOf(development.firstSeenAt);
  return { from: seen - 7, until: seen };
}

function isWithin(mention: Mention, development: Development, placing: Placing, window: number): boolean {
  const [a, b] = [daysOfMention(mention, placing), daysOfDevelopment(development)];
  return a === null || b === null || gap(a, b) <= window;
}

/** Whether both lie on the same days, as exactly as they are known; a vague date proves nothing unless retold as history. */
export function onTheSameDays(mention: Mention, development: Development, placing: Placing, window: number): boolean {
  const [a, b] = [daysOfMention(mention, placing), daysOfDevelopment(development)];
  if (a === null || b === null || gap(a, b) > window) return false;
  return mention.background || (a.until - a.from <= COARSE && b.until - b.from <= COARSE);
}

function unnamedAlike(mention: Mention, development: Development, placing: Placing): boolean {
  const general = mention.kind === 'refuge' || mention.kind === 'origin_action';
  if (!onTheSameDays(mention, development, placing, general ? GENERAL_WINDOW : UNNAMED_WINDOW)) return false;
  const [a, b] = [mention.profiles, development.profiles];
  if (a.length > 0 && b.length > 0 && !overlaps(a, b)) return false;
  const [reached, stands] = [rankOf(mention.stage), rankOf(development.stage)];
  if (general) return reached === stands;
  return reached === stands || (reached >= rankOf('detained') && stands >= rankOf('detained'));
}

function samePeople(mention: Mention, known: Known, placing: Placing): boolean {
  const { development } = known;
  const undone = mention.stage === 'blocked' || development.stage === 'blocked';
  if (mention.kind === 'refuge' && mention.polarity !== development.polarity && !undone) return false;
  if (mention.subjects.length > 0 && development.subjects.length > 0) {
    const shared = mention.subjects.some((name) => development.subjects.some((other) => sameName(name, other)));
    return shared && isWithin(mention, development, placing, NAMED_WINDOW);
  }
  if (placing.firstHand && development.subjects.length > 0) return false;
  return unnamedAlike(mention, development, placing);
}

function isAnotherSignature(mention: Mention, development: Development): boolean {
  if (mention.background || rankOf(mention.stage) > SIGNED) return false;
  return development.parties.some(
    (party) =>
      mention.hosts.includes(party.country) &&
      rankOf(party.stage) > SIGNED &&
      isAfter(mention.when, party.since) &&
      mention.when !== null &&
      party.since !== null &&
      gap(daysOf(mention.when), daysOf(party.since)) > 180,
  );
}

function sameInstrument(mention: Mention, known: Known, placing: Placing): boolean {
  const { development, reports } = known;
  const marks = reports.flatMap((report) => report.marks);
  const bothMarked = marks.length > 0 && placing.marks.length > 0;
  const sharesMark = overlaps(marks, placing.marks);
  if (bothMarked && !sharesMark) return false;
  if (isAnotherSignature(mention, development)) return false;
  if (sharesMark) return true;
  const shared = mention.hosts.filter((host) => development.hosts.includes(host)).length;
  const larger = Math.max(mention.hosts.length, development.hosts.length);
  const agreement = mention.kind.endsWith('_agreement');
  if (!agreement) return shared === larger;
  return larger <= 4 || shared * 2 >= larger;
}

/** Whether the mention is about the development. */
export function isAbout(mention: Mention, known: Known, placing: Placing): boolean {
  const { development } = known;
  if (development.state === 'withdrawn') return false;
  if (!familyOf(mention.kind).includes(development.kind) || !sharesPlace(mention, development)) return false;
  return isInstrument(mention.kind) ? sameInstrument(mention, known, placing) : samePeople(mention, known, placing);
}
