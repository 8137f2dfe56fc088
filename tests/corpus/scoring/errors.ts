import type { ReasonedMention } from '@lapwing/domain';
import type { Misfolded } from './happenings.js';
import { type Field, FIELDS, type Judged } from './judge.js';
import type { CorpusText, Label } from './texts.js';

/** What can be wrong with a text, the gravest first. */
export const SORTS = [
  'lost',
  'false_alarm',
  'no_alarm',
  'missed',
  'invented',
  'differing',
  'several_developments',
  'merged',
] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_NAMES: Readonly<Record<Sort, string>> = {
  lost: 'lost: worth an alarm, nothing read, not in review',
  false_alarm: 'false alarm',
  no_alarm: 'no alarm although worth one',
  missed: 'label missed',
  invented: 'mention no label asks for',
  differing: 'field differs',
  several_developments: 'one happening, several developments',
  merged: 'two happenings, one development',
};

/** A label beside what was read for it. */
export interface Claim {
  verdict: 'right' | 'differing' | 'missed' | 'invented';
  label: Label | null;
  read: ReasonedMention | null;
  wrong: Field[];
}

/** A text of develop with whatever is wrong about it. */
export interface TextError {
  text: CorpusText;
  sorts: Sort[];
  claims: Claim[];
  review: boolean;
  /** The happenings it is wrongly folded with, and the developments its own became. */
  misfolded: Misfolded[];
}

function claimsOf({ pairs, missed, invented }: Judged): Claim[] {
  return [
    ...missed.map((label): Claim => ({ verdict: 'missed', label, read: null, wrong: [] })),
    ...pairs.map(({ label, read, wrong }): Claim => ({
      verdict: wrong.length > 0 ? 'differing' : 'right',
      label,
      read,
      wrong,
    })),
    ...invented.map((read): Claim => ({ verdict: 'invented', label: null, read, wrong: [] })),
  ];
}

function sortsOf(one: Judged, claims: readonly Claim[], misfolded: readonly Misfolded[]): Sort[] {
  const has = (verdict: Claim['verdict']): boolean => claims.some((claim) => claim.verdict === verdict);
  const found: Record<Sort, boolean> = {
    lost: one.wanted && one.read.length === 0 && !one.review,
    false_alarm: one.raised && !one.wanted,
    no_alarm: one.wanted && !one.raised,
    missed: has('missed'),
    invented: has('invented'),
    differing: has('differing'),
    several_developments: misfolded.some((fault) => fault.because === 'several_developments'),
    merged: misfolded.some((fault) => fault.because === 'merged'),
  };
  return SORTS.filter((sort) => found[sort]);
}

/** The texts of develop about which something is wrong, the gravest first. */
export function errorsOf(texts: readonly Judged[], misfolded: readonly Misfolded[]): TextError[] {
  const errors = texts.map((one): TextError => {
    const claims = claimsOf(one);
    const faults = misfolded.filter((fault) => fault.texts.includes(one.text.id));
    const sorts = sortsOf(one, claims, faults);
    return { text: one.text, sorts, claims, review: one.review, misfolded: faults };
  });
  const gravity = ({ sorts }: TextError): number => SORTS.indexOf(sorts[0] ?? 'merged');
  return errors.filter(({ sorts }) => sorts.length > 0).sort((a, b) => gravity(a) - gravity(b));
}

/** A field as people read it; null where the claim doesn't tell. */
export function told(claim: Partial<Label> | null, field: Field): string | null {
  const value = claim?.[field];
  if (value === undefined) return null;
  if (value === null) return 'none';
  return Array.isArray(value) ? value.join(' ') || 'none' : String(value);
}

/** A claim in one line. */
export function line(claim: Partial<Label> | null): string {
  return FIELDS.map((field) => told(claim, field) ?? '·').join('  ');
}
