/**
 * How does a development stand by the word of operators, and what is left of that word when its reports are folded anew?
 *
 * 1. A correction sets the facts it names; of an instrument it moves the parties that stood where the instrument stood.
 * 2. A confirmation makes it as certain as it says, and whoever waited for a person waits no longer.
 * 3. Folded anew, each fact is as ruled, unless a report that was heard after the ruling says what stands now and that raises,
 *    or tells how it ended: a ruling is about what was known and never silences what happens later, and who retells what was
 *    known does not undo it.
 * 4. A confirmation holds for the stage it spoke of.
 */

import { type Certainty, type Development, isInstrument, type Mention, type Party, type Stage } from '../model.js';
import type { Report } from '../folding/certainty.js';
import { isEnd } from '../folding/kinds.js';
import type { Heard } from '../folding/refold.js';
import { type FactName, type Facts, isSameFact } from './facts.js';
import { loweredBy } from './judge-correction.js';

/** The word of operators about a development that stands. */
export type Word =
  | { said: 'correction'; at: string; facts: Facts; changed: readonly FactName[] }
  | { said: 'confirmation'; at: string; certainty: Certainty; stage: Stage };

const WEIGHT = { unverified: 0, reported: 1, confirmed: 2 };

/** The development with the corrected facts, in the version it has. */
export function withFacts(development: Development, facts: Facts, changed: readonly FactName[]): Development {
  const named = Object.fromEntries(changed.map((name) => [name, facts[name]])) as Partial<Facts>;
  const next = { ...development, ...named };
  return isInstrument(next.kind) ? { ...next, parties: partiesOf(development, next) } : next;
}

/** The development as certain as an operator says, in the version it has. */
export function withCertainty(development: Development, certainty: Certainty): Development {
  const raised = WEIGHT[certainty] > WEIGHT[development.certainty] ? certainty : development.certainty;
  return { ...development, certainty: raised, lowGradeSince: null };
}

/** What stands of a development that was folded anew, given what operators have said of it, oldest first. */
export function keptToWords(development: Development, words: readonly Word[], heard: readonly Heard[]): Development {
  return words.reduce((stands, word) => {
    if (word.said === 'confirmation') {
      return word.stage === stands.stage ? withCertainty(stands, word.certainty) : stands;
    }
    const later = heard.filter(({ context }) => context.now > word.at);
    const kept = word.changed.filter(
      (name) => !later.some(({ mention }) => saysAnew(mention, stands, word.facts, name)),
    );
    return withFacts(stands, word.facts, kept);
  }, development);
}

/**
 * A confirmation among the reports that folding weighs: it takes the place of the best report of its stage, so that it counts
 * as no source of its own.
 */
export function vouchedFor(reports: readonly Report[], word: { certainty: Certainty; stage: Stage }): Report | null {
  const about = reports.filter(({ stage }) => stage === word.stage);
  const best = (about.length > 0 ? about : reports).reduce<Report | null>(
    (found, one) => (found === null || one.grade < found.grade ? one : found),
    null,
  );
  if (best === null) return null;
  const grade = best.grade < 'C' ? best.grade : 'C';
  const type = best.type === 'partisan' ? 'independent' : best.type;
  return { ...best, grade, type, certainty: word.certainty, stage: word.stage, claimed: true };
}

function saysAnew(mention: Mention, stands: Development, ruled: Facts, name: FactName): boolean {
  if (name === 'hosts') return mention.hosts.some((host) => stands.hosts.includes(host) && !ruled.hosts.includes(host));
  if (!isSameFact(mention[name], stands[name]) || isSameFact(ruled[name], stands[name])) return false;
  const lowers = loweredBy(ruled, { ...ruled, [name]: stands[name] }, stands.firstSeenAt).includes(name);
  return isEnd(mention.stage) || !lowers;
}

function partiesOf(before: Development, { hosts, stage, when }: Facts): Party[] {
  return hosts.map((country) => {
    const party = before.parties.find((one) => one.country === country);
    if (party === undefined) return { country, stage, since: when };
    if (party.stage !== before.stage) return party;
    return { country, stage, since: when === before.when && stage === before.stage ? party.since : when };
  });
}
