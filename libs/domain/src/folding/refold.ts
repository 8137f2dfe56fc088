/**
 * How does a development stand if exactly these reports are about it?
 *
 * 1. The reports are folded one after the other in the order of happening; what has no date counts as of its publication.
 * 2. Each belongs to the development by the word of a person, so none founds another or is left out.
 * 3. It bears all names of its reports, since whoever put them together says that they mean the same people.
 * 4. It keeps each host that it had before and that one of its reports names, so that nobody there falls silent.
 * 5. The headline is the one of the report that was heard first.
 */

import { type Development, type Mention, isInstrument } from '../model.js';
import { type FoldContext, foldInto, reportOf } from './fold.js';

import { newNames } from './names.js';
import type { Known } from './same-happening.js';

/** A mention, or the part of one, that was folded once: `context.now` is when it was heard. */
export interface Heard {
  mentionId: string;
  part: number;
  mention: Mention;
  context: FoldContext;
}

function dayOfHappening({ mention, context }: Heard): string {
  return mention.when ?? context.published.slice(0, 10);
}

function inOrderOfHappening(a: Heard, b: Heard): number {
  const [dayA, dayB] = [dayOfHappening(a), dayOfHappening(b)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.context.published === b.context.published
    ? byHearing(a, b)
    : a.context.published < b.context.published
      ? -1
      : 1;
}

function byHearing(a: Heard, b: Heard): number {
  if (a.context.now !== b.context.now) return a.context.now < b.context.now ? -1 : 1;
  return a.mentionId === b.mentionId ? a.part - b.part : a.mentionId < b.mentionId ? -1 : 1;
}

/** The version in which reports are to stand, and the hosts of what they belonged to before. */
export interface Standing {
  id: string;
  version: number;
  state: Development['state'];
  hosts: readonly string[];
}

/** The development that the reports make, in the given version as of `now`; null without a report. */
export function refold(heard: readonly Heard[], stands: Standing, now: string): Known | null {
  let known: Known | null = null;
  for (const { mention, context } of [...heard].sort(inOrderOfHappening)) {
    const { development }: { development: Development } = foldInto(
      mention,
      { ...context, developmentId: stands.id },
      known,
    );
    const reports: Known['reports'] = known === null ? [] : known.reports;
    known = { development, reports: [...reports, reportOf(mention, context)] };
  }
  const [first] = [...heard].sort(byHearing);
  if (known === null || first === undefined) return null;
  const { headline, language, now: firstSeenAt } = first.context;
  const subjects = heard.reduce<string[]>((names, { mention }) => {
    return [...names, ...newNames(mention.subjects, names)];
  }, known.development.subjects);
  const hosts = hostsOf(known.development, heard, stands.hosts);
  return {
    ...known,
    development: { ...known.development, ...stands, hosts, subjects, headline, language, firstSeenAt, changedAt: now },
  };
}

/** Whether an instrument concerns a state follows from its parties alone. */
function hostsOf({ kind, hosts }: Development, heard: readonly Heard[], before: readonly string[]): string[] {
  if (isInstrument(kind)) return hosts;
  const kept = heard.flatMap(({ mention }) => mention.hosts.filter((host) => before.includes(host)));
  return [...new Set([...hosts, ...kept])];
}
