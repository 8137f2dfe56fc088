/**
 * Does a development wait for an operator, why, and before what else?
 *
 * 1. What was withdrawn, and the canary, wait for nobody; nor does what an operator left as it is, until there is a new reason
 *    or it matters more.
 * 2. A ruling that wants a second operator waits; so does what whoever told it takes back.
 * 3. Contradictions wait: official acts that cannot both be, reliable sources that disagree on how it ended, on the procedure,
 *    reports that were taken back.
 * 4. What rings nobody for want of certainty waits: held as of low grade, or unverified, unless it is background or mitigates.
 * 5. What could harm people today comes first: by kind and stage, less when it is old, more when it contradicts.
 */

import { isCanary } from '../canary.js';
import { dayOf, daysOf, gap } from '../folding/dates.js';
import { isEnd } from '../folding/kinds.js';
import { type Certainty, type Development, type Grade, isInstrument, type Mention, type SourceType } from '../model.js';

export const WAITING_REASONS = [
  'second',
  'recalled',
  'official_acts',
  'outcome',
  'procedure',
  'unsupported',
  'low_grade',
  'unverified',
] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** One report of a development, as far as contradictions go. */
export interface Said {
  mention: Mention;
  sourceType: SourceType;
  grade: Grade;
  /** Instant of publication. */
  published: string;
}

/** What an operator has left as it is. */
export interface Left {
  reasons: readonly WaitingReason[];
  weight: number;
}

export type Waits =
  | { waits: true; reasons: WaitingReason[]; weight: number }
  | { waits: false; because: 'withdrawn' | 'canary' | 'nothing_open' | 'left_as_it_is'; reasons: WaitingReason[] };

/** What is known beside a development when it is decided whether it waits. */
export interface Beside {
  said: readonly Said[];
  /** Another development, as official, says the contrary of the same states as of the same day. */
  opposed: boolean;
  /** A ruling on it waits for a second operator. */
  wantsSecond: boolean;
  /** Who told one of the reports that stand takes it back, and no operator has followed that. */
  recalled: boolean;
  left: Left | null;
}

/** Decides whether it waits. */
export function waitsForReview(development: Development, beside: Beside): Waits {
  const { wantsSecond, recalled, left } = beside;
  if (isCanary(development)) return { waits: false, because: 'canary', reasons: [] };
  if (development.state === 'withdrawn') return { waits: false, because: 'withdrawn', reasons: [] };
  const reasons = [
    ...(wantsSecond ? (['second'] as const) : []),
    ...(recalled ? (['recalled'] as const) : []),
    ...contradictions(development, beside),
    ...belowRinging(development),
  ];
  if (reasons.length === 0) return { waits: false, because: 'nothing_open', reasons };
  const weight = weightOf(development, reasons);
  const isLeft = left !== null && weight <= left.weight && reasons.every((one) => left.reasons.includes(one));
  return isLeft ? { waits: false, because: 'left_as_it_is', reasons } : { waits: true, reasons, weight };
}

const ON_THE_SAME_DAYS = 3;

function contradictions(development: Development, { said, opposed, wantsSecond }: Beside): WaitingReason[] {
  const standing = said.filter(({ mention }) => !mention.background && mention.certainty !== 'unverified');
  const official = standing.filter(({ sourceType }) => sourceType === 'official');
  const reliable = standing.filter(({ sourceType, grade }) => grade < 'D' && sourceType !== 'partisan');
  const acts = opposed || pairs(official).some(([a, b]) => endsOtherwise(a, b) || isDatedOtherwise(a, b));
  const outcome = !acts && pairs(reliable).some(([a, b]) => endsOtherwise(a, b));
  return [
    ...(acts ? (['official_acts'] as const) : []),
    ...(outcome ? (['outcome'] as const) : []),
    ...(development.procedure === 'disputed' ? (['procedure'] as const) : []),
    ...(development.state === 'disputed' && !wantsSecond ? (['unsupported'] as const) : []),
  ];
}

/** One says that it ended, the other that it was carried out or goes on, about the same days. */
function endsOtherwise(a: Said, b: Said): boolean {
  const [one, other] = [a.mention.stage, b.mention.stage];
  if (isEnd(one) === isEnd(other)) return false;
  const further = isEnd(one) ? other : one;
  return (further === 'executed' || isInstrument(a.mention.kind)) && apart(a, b) <= ON_THE_SAME_DAYS;
}

/** Two acts give the same step of the same state two days. */
function isDatedOtherwise({ mention: a }: Said, { mention: b }: Said): boolean {
  const shares = a.hosts.some((host) => b.hosts.includes(host));
  if (!isInstrument(a.kind) || a.stage !== b.stage || !shares || a.when === null || b.when === null) return false;
  return gap(daysOf(a.when), daysOf(b.when)) > 0;
}

function apart(a: Said, b: Said): number {
  return gap(daysOf(dateOf(a)), daysOf(dateOf(b)));
}

function dateOf({ mention, published }: Said): string {
  return mention.when ?? published.slice(0, 10);
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, at) => items.slice(at + 1).map((b): [Item, Item] => [a, b]));
}

function belowRinging(development: Development): WaitingReason[] {
  if (development.background || development.polarity === 'mitigating') return [];
  if (development.lowGradeSince !== null) return ['low_grade'];
  return development.certainty === 'unverified' ? ['unverified'] : [];
}

const OLD = 30;

/** How much it would matter; a document that waits has `weightOfDocument` on the same scale. */
function weightOf(development: Development, reasons: readonly WaitingReason[]): number {
  const conflict = reasons.some((one) => one !== 'low_grade' && one !== 'unverified') ? 100 : 0;
  return conflict + weightOfClaim(development, development.firstSeenAt);
}

/** How much what is claimed would matter if it were so, `seen` at this instant. */
export function weightOfClaim(
  claim: Pick<Mention, 'kind' | 'stage' | 'polarity' | 'background' | 'when'> & { certainty: Certainty },
  seen: string,
): number {
  const { kind, stage, when } = claim;
  const today = { from: dayOf(seen), until: dayOf(seen) };
  const old = claim.background || (when !== null && gap(daysOf(when), today) > OLD);
  const heavy = kind === 'abduction' || kind === 'violence' || ['detained', 'ordered', 'executed'].includes(stage);
  const standing = ['signed', 'ratified', 'in_force'].includes(stage);
  const base = isInstrument(kind) ? (standing ? 250 : 150) : heavy ? 400 : kind === 'pressure' ? 150 : 200;
  const mildly = claim.polarity === 'mitigating' ? base / 2 : base;
  return old ? mildly / 4 : mildly;
}

/** How much a document that waits could matter: by what it would claim, by how likely that is, else little. */
export function weightOfDocument(claim: Mention | null, chance: number | null, since: string): number {
  if (claim !== null) return Math.round(weightOfClaim(claim, since) * (0.4 + 0.6 * (chance ?? 0.5)));
  return Math.round(60 + 200 * (chance ?? 0));
}
