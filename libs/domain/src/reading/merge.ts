/**
 * Which claims of one document are the same? Order of the rules: in one sentence the furthest step of one person's case
 * stands for the others; across sentences the same kind by the same host about the same people is one mention, with the
 * furthest stage; weak claims yield to any stronger one; what the origin does at home is context beside a case abroad.
 */
import { INSTRUMENT_KINDS, INSTRUMENT_STAGES, PEOPLE_STAGES, type Kind, type Mention, type Stage } from '../model.js';

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

const CASE_KINDS: readonly Kind[] = ['pressure', 'detention', 'forced_return', 'abduction'];

function isInstrument(kind: Kind): boolean {
  return INSTRUMENT_KINDS.some((one) => one === kind);
}

function rank(mention: Mention): number {
  const stages: readonly string[] = isInstrument(mention.kind) ? INSTRUMENT_STAGES : PEOPLE_STAGES;
  return stages.indexOf(mention.stage);
}

function sameHosts(a: Mention, b: Mention): boolean {
  if (a.hosts.length === 0 || b.hosts.length === 0) return a.hosts.length === b.hosts.length;
  return a.hosts.some((host) => b.hosts.includes(host));
}

function samePeople(a: Mention, b: Mention): boolean {
  if (a.subjects.length === 0 || b.subjects.length === 0) return true;
  return a.subjects.some((subject) => b.subjects.includes(subject));
}

function sameStates(a: Mention, b: Mention): boolean {
  return sameHosts(a, b) && (a.origin === b.origin || a.origin === null || b.origin === null);
}

const STRENGTH: Partial<Record<Stage, number>> = { executed: 10, blocked: 8, ordered: 6, detained: 5 };

function caseStrength(mention: Mention): number {
  return (STRENGTH[mention.stage] ?? rank(mention)) * CASE_KINDS.length + CASE_KINDS.indexOf(mention.kind);
}

function subsumes(a: Draft, b: Draft): boolean {
  if (!CASE_KINDS.includes(a.mention.kind) || !CASE_KINDS.includes(b.mention.kind)) return false;
  if (a.sentence !== b.sentence || a.mention.kind === b.mention.kind) return false;
  return sameStates(a.mention, b.mention) && caseStrength(a.mention) > caseStrength(b.mention);
}

const ADJACENT = 2;
const MOST_DRAFTS = 300;
const MOST_SPANS = 12;

function named(a: Mention, b: Mention): boolean {
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
  if (than.kind === 'refuge') return mention.stage === 'executed';
  return than.kind === 'forced_return' && than.stage === 'blocked' && mention.stage === 'executed';
}

/** The arrest, the refused entry or the vain stay that a return told beside it has overtaken. */
function isOvertaken(draft: Draft, others: readonly Draft[]): boolean {
  const { kind, polarity } = draft.mention;
  if (kind === 'refuge' && polarity === 'mitigating') return false;
  return others.some(
    (other) =>
      other !== draft &&
      !other.weak &&
      (other.mention.kind === 'forced_return' || (other.mention.kind === 'abduction' && kind === 'detention')) &&
      isFurther(other.mention, draft.mention) &&
      (kind === 'refuge' ? other.sentence === draft.sentence : isNear(other, draft)) &&
      sameHosts(other.mention, draft.mention) &&
      samePeople(other.mention, draft.mention),
  );
}

/** Whoever is arrested for an attack told beside it is a suspect, not somebody in exile. */
function isSuspect(draft: Draft, others: readonly Draft[]): boolean {
  const { kind, subjects } = draft.mention;
  if (kind !== 'detention' || subjects.length > 0) return false;
  return others.some(
    (other) => other.mention.kind === 'violence' && Math.abs(other.sentence - draft.sentence) <= ADJACENT,
  );
}

/** A request told beside the arrest it led to is part of the arrest. */
function isRequestBesideArrest(draft: Draft, others: readonly Draft[]): boolean {
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

function isSame(a: Draft, b: Draft): boolean {
  const [one, other] = [a.mention, b.mention];
  const alike = sameStates(one, other) || (sameHosts(one, other) && named(one, other) && a.sure !== b.sure);
  const beside = one.kind === 'pressure' && Math.abs(a.sentence - b.sentence) <= ADJACENT;
  if (one.kind !== other.kind || !alike || !(beside || samePeople(one, other))) return false;
  if (one.polarity !== other.polarity && !isInstrument(one.kind)) return false;
  if (isInstrument(one.kind))
    return (
      one.stage === other.stage ||
      one.hosts.every((host) => other.hosts.includes(host)) ||
      other.hosts.every((host) => one.hosts.includes(host))
    );
  return (
    a.sentence === b.sentence ||
    one.when === null ||
    other.when === null ||
    one.when.slice(0, 4) === other.when.slice(0, 4)
  );
}

function joined(a: Draft, b: Draft): Draft {
  const [first, second] = rank(b.mention) > rank(a.mention) && !b.weak ? [b, a] : [a, b];
  const m = first.mention;
  const n = second.mention;
  return {
    ...first,
    weak: a.weak && b.weak,
    sure: a.sure || b.sure,
    mention: {
      ...m,
      hosts: isInstrument(m.kind) ? [...new Set([...m.hosts, ...n.hosts])] : m.hosts,
      origin: (second.sure && !first.sure ? n.origin : m.origin) ?? n.origin,
      when: m.when ?? n.when,
      subjects: [...new Set([...m.subjects, ...n.subjects])],
      profiles: [...new Set([...m.profiles, ...n.profiles])],
      persecution: m.persecution === true || n.persecution === true ? true : m.persecution,
      background: m.background && n.background,
      spans: [...m.spans, ...n.spans].slice(0, MOST_SPANS),
    },
  };
}

function withoutSubsumed(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft) =>
      !isRequestBesideArrest(draft, drafts) &&
      !isSuspect(draft, drafts) &&
      !isOvertaken(draft, drafts) &&
      !drafts.some((other) => other !== draft && subsumes(other, draft)),
  );
}

function withoutWeak(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (!draft.weak) return true;
    const aside = draft.mention.kind === 'refuge' || draft.mention.kind === 'origin_action';
    if (aside && drafts.some((other) => !other.weak)) return false;
    return !drafts.some(
      (other) =>
        other !== draft &&
        !other.weak &&
        CASE_KINDS.includes(other.mention.kind) === CASE_KINDS.includes(draft.mention.kind) &&
        samePeople(other.mention, draft.mention),
    );
  });
}

function withoutContext(drafts: readonly Draft[]): Draft[] {
  const abroad = drafts.some(({ mention }) =>
    ['forced_return', 'abduction', 'detention', 'violence'].includes(mention.kind),
  );
  return drafts.filter(({ mention, sentence }) => mention.kind !== 'origin_action' || !abroad || sentence === 0);
}

function keyOf({ mention: m, frame }: Draft): string {
  return [frame, m.kind, m.hosts, m.origin, m.stage, m.polarity, m.certainty, m.when, m.subjects.join('/')].join('|');
}

/** One draft for all that say word for word the same; a text that says more than a person can is cut. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = seen.get(key);
    if (known && known.mention.spans.length < MOST_SPANS) known.mention.spans.push(...draft.mention.spans);
    if (!known && seen.size < MOST_DRAFTS) seen.set(key, draft);
  }
  return [...seen.values()];
}

/** The mentions of a document, each said once. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of withoutContext(withoutWeak(withoutSubsumed(distinct(drafts))))) {
    const at = merged.findIndex((other) => isSame(other, draft));
    const known = merged[at];
    if (known) merged[at] = joined(known, draft);
    else merged.push(draft);
  }
  return merged;
}
