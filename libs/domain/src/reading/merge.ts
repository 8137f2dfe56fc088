/**
 * Which claims of one document are the same? Order of the rules: in one sentence the furthest step of one person's case
 * stands for the others; across sentences the same kind by the same host about the same people is one mention, with the
 * furthest stage, unless a dated signature binds states that have not ratified; weak claims yield to any stronger one; what the origin does at home is context beside a case abroad.
 */
import { isInstrument, type Mention } from '../model.js';
import {
  ADJACENT,
  CASE_KINDS,
  isOvertaken,
  isRequestBesideArrest,
  isSuspect,
  named,
  rank,
  sameHosts,
  samePeople,
  sameStates,
  subsumes,
  type Draft,
} from './same-case.js';

const MOST_DRAFTS = 300;
const MOST_SPANS = 12;

function isWithin(one: Mention, other: Mention): boolean {
  return one.hosts.every((host) => other.hosts.includes(host));
}

/** A ratification by some of the states beside a dated signature of more of them: each step has its own states and day. */
function isStepOfOne(step: Mention, all: Mention): boolean {
  const isFewer = step.hosts.length < all.hosts.length && isWithin(step, all);
  return isFewer && step.stage === 'ratified' && all.stage === 'signed' && all.when !== null;
}

function isSame(a: Draft, b: Draft): boolean {
  const [one, other] = [a.mention, b.mention];
  const alike = sameStates(one, other) || (sameHosts(one, other) && named(one, other) && a.sure !== b.sure);
  const beside = one.kind === 'pressure' && Math.abs(a.sentence - b.sentence) <= ADJACENT;
  if (one.kind !== other.kind || !alike || !(beside || samePeople(one, other))) return false;
  if (one.polarity !== other.polarity && !isInstrument(one.kind)) return false;
  if (isInstrument(one.kind)) {
    if (one.stage === other.stage) return true;
    return !isStepOfOne(one, other) && !isStepOfOne(other, one) && (isWithin(one, other) || isWithin(other, one));
  }
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
