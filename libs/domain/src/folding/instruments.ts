/**
 * How does a report change the parties of an instrument?
 *
 * 1. A state the instrument didn't bind yet becomes a party at the reported stage, unless that is only a rumour.
 * 2. A party moves only forward; a rumour moves nobody whose stage is better known. To ratify is the act of one state: of
 *    several that a report names with it only the first moves, whoever else is bound already waits for its own.
 * 3. `suspended` ends a party's stage unless it is older than what stands; only a later, dated report revives it.
 * 4. An official act sets the date of the stage it speaks of, and takes back a later stage that no official act gave
 *    if the act is dated after it.
 * 5. The instrument stands where its furthest party stands; when all are suspended it is suspended.
 */

import type { Certainty, Development, Mention, Party, Polarity, Stage } from '../model.js';
import { isAfter, refines } from './dates.js';
import { isEnd, rankOf } from './kinds.js';

/** The weight of the report that moves parties, and what official acts stand behind. */
export interface Authority {
  weight: Certainty;
  official: boolean;
  stands: Certainty;
  /** The stages that an official report has already given. */
  officially: readonly Stage[];
  /** A person says for which states it holds. */
  claimed: boolean;
}

/** Parties after a report, and whether one of them moved or had its date corrected. */
export interface PartiesAfter {
  parties: Party[];
  moved: boolean;
  corrected: boolean;
}

function movedStage(party: Party, mention: Mention, authority: Authority): boolean {
  if (authority.weight === 'unverified' && authority.stands !== 'unverified') return false;
  const later = isAfter(mention.when, party.since);
  if (isEnd(mention.stage)) return !isEnd(party.stage) && !isAfter(party.since, mention.when);
  if (isEnd(party.stage)) return later;
  if (rankOf(mention.stage) > rankOf(party.stage)) return true;
  const back = rankOf(mention.stage) < rankOf(party.stage);
  return back && authority.official && !authority.officially.includes(party.stage) && later;
}

function sinceAfter(party: Party, mention: Mention, authority: Authority): string | null {
  const official = authority.official && !authority.officially.includes(party.stage) && mention.when !== null;
  return official || refines(mention.when, party.since) ? mention.when : party.since;
}

/** Another state has ratified, and this one has not yet as far as anybody said. */
function waits(party: Party, { stage, hosts }: Mention, { claimed }: Authority): boolean {
  const isAnothers = stage === 'ratified' && !claimed && hosts[0] !== party.country;
  return isAnothers && rankOf(party.stage) < rankOf(stage);
}

/** The parties of an instrument after a report. */
export function partiesAfter(parties: readonly Party[], mention: Mention, authority: Authority): PartiesAfter {
  const after: PartiesAfter = { parties: [], moved: false, corrected: false };
  for (const party of parties) {
    if (!mention.hosts.includes(party.country) || mention.background || waits(party, mention, authority)) {
      after.parties.push(party);
    } else if (party.stage !== mention.stage && movedStage(party, mention, authority)) {
      after.moved = true;
      after.parties.push({ ...party, stage: mention.stage, since: mention.when });
    } else if (party.stage === mention.stage) {
      const since = sinceAfter(party, mention, authority);
      after.corrected ||= since !== party.since;
      after.parties.push({ ...party, since });
    } else {
      after.parties.push(party);
    }
  }
  const rumour = authority.weight === 'unverified' && authority.stands !== 'unverified';
  const strangers = mention.hosts.filter((host) => !parties.some((party) => party.country === host));
  for (const country of rumour ? [] : strangers) {
    after.moved = true;
    after.parties.push({ country, stage: mention.stage, since: mention.when });
  }
  return after;
}

/** Where the instrument stands as a whole. */
export function standingOf(development: Development): { stage: Stage; polarity: Polarity; when: string | null } {
  const { parties } = development;
  const bound = parties.filter((party) => !isEnd(party.stage));
  const [first, ...others] = bound.length > 0 ? bound : parties;
  if (first === undefined) return development;
  const furthest = others.reduce((best, party) => (rankOf(party.stage) > rankOf(best.stage) ? party : best), first);
  const polarity = bound.length > 0 ? 'adverse' : 'mitigating';
  return { stage: furthest.stage, polarity, when: furthest.since };
}
