/**
 * Do two claims speak of one case, and has one overtaken the other? Same host, same origin as far as both are known, same
 * people as far as both name any; the further step of a case stands for those before it.
 */
import { INSTRUMENT_STAGES, PEOPLE_STAGES, type Kind, type Mention, type Stage, isInstrument } from '../model.js';

/** A mention on its way, with what made it. */
export interface Draft {
  mention: Mention;
  frame: string;
  cues: string[];
  sentence: number;
  weak: boolean;
  /** The origin is stated where the claim stands. */
  sure: boolean;
}

export const CASE_KINDS: readonly Kind[] = ['pressure', 'detention', 'forced_return', 'abduction'];

export function rank(mention: Mention): number {
  const stages: readonly string[] = isInstrument(mention.kind) ? INSTRUMENT_STAGES : PEOPLE_STAGES;
  return stages.indexOf(mention.stage);
}

export function sameHosts(a: Mention, b: Mention): boolean {
  if (a.hosts.length === 0 || b.hosts.length === 0) return a.hosts.length === b.hosts.length;
  return a.hosts.some((host) => b.hosts.includes(host));
}

export function samePeople(a: Mention, b: Mention): boolean {
  if (a.subjects.length === 0 || b.subjects.length === 0) return true;
  return a.subjects.some((subject) => b.subjects.includes(subject));
}

export function sameStates(a: Mention, b: Mention): boolean {
  return sameHosts(a, b) && (a.origin === b.origin || a.origin === null || b.origin === null);
}

const STRENGTH: Partial<Record<Stage, number>> = { executed: 10, blocked: 8, ordered: 6, detained: 5 };

const PRESSURE = 4;

function caseStrength(mention: Mention): number {
  if (mention.kind === 'pressure') return PRESSURE * CASE_KINDS.length;
  return (STRENGTH[mention.stage] ?? rank(mention)) * CASE_KINDS.length + CASE_KINDS.indexOf(mention.kind);
}

export function subsumes(a: Draft, b: Draft): boolean {
  if (!CASE_KINDS.includes(a.mention.kind) || !CASE_KINDS.includes(b.mention.kind)) return false;
  if (a.sentence !== b.sentence || a.mention.kind === b.mention.kind) return false;
  if (a.mention.kind === 'detention' && b.mention.stage === 'threatened') return false;
  return sameStates(a.mention, b.mention) && caseStrength(a.mention) > caseStrength(b.mention);
}

export const ADJACENT = 2;

export function named(a: Mention, b: Mention): boolean {
  return a.subjects.some((subject) => b.subjects.includes(subject));
}

/** How far apart two claims may stand to be about one case: any distance when they name the same people. */
function isNear(a: Draft, b: Draft): boolean {
  return named(a.mention, b.mention) || Math.abs(a.sentence - b.sentence) <= ADJACENT;
}

function isFurther(mention: Mention, than: Mention): boolean {
  if (than.kind === 'detention') {
    return than.stage === 'detained'
      ? ['executed', 'ordered', 'blocked'].includes(mention.stage)
      : mention.stage === 'blocked';
  }
  if (than.kind === 'refuge') return mention.stage === 'executed' || mention.stage === 'ordered';
  return than.kind === 'forced_return' && than.stage === 'blocked' && mention.stage === 'executed';
}

/** The arrest, the refused entry or the vain stay that a return told beside it has overtaken. */
export function isOvertaken(draft: Draft, others: readonly Draft[]): boolean {
  const { kind, polarity } = draft.mention;
  if (kind === 'refuge' && polarity === 'mitigating') return false;
  return others.some(
    (other) =>
      other !== draft &&
      !other.weak &&
      other.mention.background === draft.mention.background &&
      (other.mention.kind === 'forced_return' || (other.mention.kind === 'abduction' && kind === 'detention')) &&
      isFurther(other.mention, draft.mention) &&
      (kind === 'refuge' ? other.sentence === draft.sentence : isNear(other, draft)) &&
      sameHosts(other.mention, draft.mention) &&
      samePeople(other.mention, draft.mention),
  );
}

/** Whoever is arrested for an attack told beside it is a suspect, not somebody in exile. */
export function isSuspect(draft: Draft, others: readonly Draft[]): boolean {
  const { kind, subjects } = draft.mention;
  if (kind !== 'detention' || subjects.length > 0) return false;
  return others.some(
    (other) => other.mention.kind === 'violence' && Math.abs(other.sentence - draft.sentence) <= ADJACENT,
  );
}

/** A request told beside the arrest it led to is part of the arrest. */
export function isRequestBesideArrest(draft: Draft, others: readonly Draft[]): boolean {
  const { mention } = draft;
  if (mention.kind !== 'forced_return' || mention.stage !== 'requested') return false;
  return others.some(
    (other) =>
      other.mention.kind === 'detention' &&
      other.mention.stage === 'detained' &&
      Math.abs(other.sentence - draft.sentence) <= ADJACENT &&
      sameStates(other.mention, mention) &&
      samePeople(other.mention, mention),
  );
}
