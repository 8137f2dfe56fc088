/**
 * How urgent is what happened, by the table an organisation keeps? In this order:
 * 1. the kind and the stage say it, apart for what is new (at most 72 hours old) and what came to light later;
 * 2. each thing that holds for the report or the person moves it by its step, all steps together;
 * 3. nothing goes below digest, and no step makes critical what the table does not call critical: who wants to be woken
 *    for something writes it into the table. An unverified report is never critical while the table counts that against it.
 */
import { KINDS, URGENCIES, isInstrument, type Kind, type Stage, type Urgency } from '../model.js';

/** The urgency of one stage of one kind: while it is new, and after that. */
export interface UrgencyLevel {
  fresh: Urgency;
  later: Urgency;
}

/** What moves the urgency of a report, or of a report for one person. */
export const URGENCY_MODIFIERS = [
  'unverified',
  'other_profile',
  'far_plans',
  'lasting_title',
  'family_link',
  'wanted_abroad',
  'internal_passport_only',
] as const;
export type UrgencyModifier = (typeof URGENCY_MODIFIERS)[number];

/** One urgency lower, none, or one higher. */
export type UrgencyStep = -1 | 0 | 1;

/** The table; a stage that a kind does not name counts as in the default table. */
export interface UrgencyTable {
  levels: Readonly<Partial<Record<Kind, Readonly<Partial<Record<Stage, UrgencyLevel>>>>>>;
  steps: Readonly<Record<UrgencyModifier, UrgencyStep>>;
}

const DIGEST: UrgencyLevel = { fresh: 'digest', later: 'digest' };
const HIGH: UrgencyLevel = { fresh: 'high', later: 'high' };
const AT_ONCE: UrgencyLevel = { fresh: 'critical', later: 'high' };

const AGREED = { signed: HIGH, ratified: HIGH, in_force: HIGH };
const INSTRUMENT = { rumoured: DIGEST, negotiating: DIGEST, ...AGREED, suspended: HIGH };
const TAKEN = { detained: AT_ONCE, ordered: AT_ONCE, executed: AT_ONCE };
const HELD = { threatened: DIGEST, requested: HIGH, ...TAKEN, blocked: DIGEST };
const GONE = { threatened: HIGH, requested: HIGH, ...TAKEN, blocked: HIGH };
const QUIET = {
  threatened: DIGEST,
  requested: DIGEST,
  detained: DIGEST,
  ordered: DIGEST,
  executed: DIGEST,
  blocked: DIGEST,
};

/** What every organisation starts with. */
export const DEFAULT_URGENCY: UrgencyTable = {
  levels: {
    forced_return: HELD,
    abduction: GONE,
    detention: HELD,
    violence: GONE,
    pressure: QUIET,
    data_sharing_agreement: INSTRUMENT,
    extradition_agreement: INSTRUMENT,
    security_agreement: INSTRUMENT,
    wanted_list: INSTRUMENT,
    surveillance: INSTRUMENT,
    refuge: { ...QUIET, ordered: HIGH, executed: HIGH },
    origin_action: QUIET,
  },
  steps: {
    unverified: -1,
    other_profile: -1,
    far_plans: -1,
    lasting_title: -1,
    family_link: -1,
    wanted_abroad: 1,
    internal_passport_only: 1,
  },
};

/** The kinds for which a modifier counts at all; null where it counts for every one. */
export const MODIFIED_KINDS: Readonly<Record<UrgencyModifier, readonly Kind[] | null>> = {
  unverified: null,
  other_profile: null,
  far_plans: null,
  lasting_title: ['refuge'],
  family_link: ['forced_return', 'abduction', 'detention', 'violence', 'pressure'],
  wanted_abroad: ['forced_return', 'detention', 'wanted_list', 'extradition_agreement'],
  internal_passport_only: ['refuge'],
};

/** The stages that a kind of the table names, in their order. */
export function stagesOf(kind: Kind): Stage[] {
  return Object.keys(DEFAULT_URGENCY.levels[kind] ?? {}) as Stage[];
}

function levelAt(table: UrgencyTable, kind: Kind, stage: Stage): UrgencyLevel {
  return table.levels[kind]?.[stage] ?? DEFAULT_URGENCY.levels[kind]?.[stage] ?? strayLevel(kind, stage);
}

/** The level of a stage that belongs to the other sort of kinds. */
function strayLevel(kind: Kind, stage: Stage): UrgencyLevel {
  if (isInstrument(kind)) return stage === 'threatened' ? DIGEST : HIGH;
  return DEFAULT_URGENCY.levels[kind]?.blocked ?? DIGEST;
}

/** The urgency of a stage of a kind, before anything moves it. */
export function urgencyAt(table: UrgencyTable, kind: Kind, stage: Stage, isNew: boolean): Urgency {
  const { fresh, later } = levelAt(table, kind, stage);
  return isNew ? fresh : later;
}

/** Whether a modifier counts for a kind at all. */
export function modifies(modifier: UrgencyModifier, kind: Kind): boolean {
  return MODIFIED_KINDS[modifier]?.includes(kind) ?? true;
}

/** An urgency moved by so many steps; see rule 3. `isDoubted`: unverified, and the table holds that against the report. */
export function moveUrgency(urgency: Urgency, steps: number, isDoubted: boolean): Urgency {
  const most = URGENCIES.indexOf(urgency === 'critical' && !isDoubted ? 'critical' : 'high');
  const wanted = URGENCIES.indexOf(urgency) + steps;
  return URGENCIES[Math.max(0, Math.min(most, wanted))] ?? urgency;
}

/** An urgency moved by everything that holds; what does not count for the kind is passed over. */
export function adjustUrgency(
  table: UrgencyTable,
  urgency: Urgency,
  kind: Kind,
  holding: readonly UrgencyModifier[],
): Urgency {
  let steps = 0;
  for (const modifier of holding) if (modifies(modifier, kind)) steps += table.steps[modifier];
  const isDoubted = table.steps.unverified < 0 && holding.includes('unverified');
  return moveUrgency(urgency, steps, isDoubted);
}

/** One stage of one kind with its urgency, as a table is written down. */
export interface ListedLevel extends UrgencyLevel {
  kind: Kind;
  stage: Stage;
}

/** Every stage that a kind has, kind by kind. */
export function listLevels(table: UrgencyTable): ListedLevel[] {
  return KINDS.flatMap((kind) => stagesOf(kind).map((stage) => ({ kind, stage, ...levelAt(table, kind, stage) })));
}

/** The table that is written down so. */
export function tableFrom(listed: readonly ListedLevel[], steps: UrgencyTable['steps']): UrgencyTable {
  const levels: Partial<Record<Kind, Partial<Record<Stage, UrgencyLevel>>>> = {};
  for (const { kind, stage, fresh, later } of listed) levels[kind] = { ...levels[kind], [stage]: { fresh, later } };
  return { levels, steps };
}
