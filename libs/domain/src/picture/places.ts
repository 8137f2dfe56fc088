/** Where is a fact felt, and which states does an instrument bind? An act of the Union counts in each state that is a member. */
import { blocMembers } from '../blocs.js';
import type { Party } from '../model.js';
import type { PictureFact } from './fact.js';

/** The names under which facts about a country stand: its own, and the Union's where it is a member on the day. */
export function namesOf(country: string, day: string): readonly string[] {
  return country !== 'EU' && blocMembers('EU', day).includes(country) ? [country, 'EU'] : [country];
}

/** A state that an instrument binds; `through` names the Union where it binds by way of it. */
export interface BoundParty extends Party {
  through: 'EU' | null;
}

/** Every state bound by an instrument, with its own stage and date; a state with a line of its own keeps that. */
export function boundBy(fact: Pick<PictureFact, 'parties'>, day: string): BoundParty[] {
  const own = new Set(fact.parties.map(({ country }) => country));
  return fact.parties.flatMap((party): BoundParty[] => {
    if (party.country !== 'EU') return [{ ...party, through: null }];
    const members = blocMembers('EU', party.since ?? day).filter((country) => !own.has(country));
    return [{ ...party, through: null }, ...members.map((country) => ({ ...party, country, through: 'EU' as const }))];
  });
}
