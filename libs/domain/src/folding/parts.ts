/**
 * Which people of a mention does folding have to look at on their own?
 *
 * 1. Names that one known development bears stay together.
 * 2. A name nobody bears joins the first of them when both are at the same stage on the same days.
 * 3. Where the same document has told of a bearer before and gives no date now, an unborne name is a bystander of the
 *    retelling (somebody quoted, say) and is left out.
 * 4. Any other unborne names are together a happening of their own.
 */

import { type Mention, isInstrument } from '../model.js';

import { sameName } from './names.js';
import { isAbout, type Known, onTheSameDays, type Placing, UNNAMED_WINDOW } from './same-happening.js';

/** The mention divided by the known developments that bear its names; most often the mention itself. */
export function partsOf(mention: Mention, known: readonly Known[], placing: Placing): Mention[] {
  if (isInstrument(mention.kind) || mention.subjects.length < 2) return [mention];
  const about = known.filter((one) => isAbout(mention, one, placing) && one.development.subjects.length > 0);
  const together = about.find(({ development }) => mention.subjects.every((name) => bears(development.subjects, name)));
  if (together !== undefined || about.length === 0) return [mention];
  const groups = new Map<Known | null, string[]>();
  for (const name of mention.subjects) {
    const bearer = about.find(({ development }) => bears(development.subjects, name)) ?? null;
    groups.set(bearer, [...(groups.get(bearer) ?? []), name]);
  }
  joinStrangers(groups, mention, placing);
  return [...groups.values()].map((subjects) => ({ ...mention, subjects }));
}

function bears(names: readonly string[], name: string): boolean {
  return names.some((other) => sameName(other, name));
}

function joinStrangers(groups: Map<Known | null, string[]>, mention: Mention, placing: Placing): void {
  const strangers = groups.get(null);
  const host = [...groups.keys()].find(
    (bearer) =>
      bearer !== null &&
      bearer.development.stage === mention.stage &&
      onTheSameDays(mention, bearer.development, placing, UNNAMED_WINDOW),
  );
  if (strangers === undefined) return;
  const retold = [...groups.keys()].some((bearer) =>
    bearer?.reports.some((report) => report.documentId === placing.documentId),
  );
  if (mention.when === null && retold) groups.delete(null);
  if (host === undefined || !groups.has(null)) return;
  groups.set(host, [...(groups.get(host) ?? []), ...strangers]);
  groups.delete(null);
}
