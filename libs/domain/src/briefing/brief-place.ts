/**
 * What stands in one country for one person, section by section? No section is left out: an empty one says that nothing is
 * known here, which is not that nothing is there. Inside a section stand, in this order:
 * 1. what stands before what is planned, asked for, undone, over or unverified, and people like them before others;
 * 2. what is better known before what is not;
 * 3. the latest first.
 */
import { CERTAINTIES, type Development, type Urgency } from '../model.js';
import { isMoreUrgent } from '../matching/urgency.js';
import {
  BRIEF_SECTIONS,
  LIKENESSES,
  standingFact,
  STANDINGS,
  type Briefed,
  type BriefSection,
  type FactStanding,
  type StandingFact,
} from './standing-fact.js';

export interface BriefPart {
  section: BriefSection;
  facts: StandingFact[];
}

export interface PlaceBrief {
  country: string;
  /** The highest of what counts; null where nothing does. */
  urgency: Urgency | null;
  parts: BriefPart[];
}

/** Standings that come before the others, in the order in which they stand. */
const FIRST: readonly FactStanding[] = ['taken', 'attacked', 'closed', 'open', 'in_force', 'coming'];

function rankOf({ standing, likeness, development: { certainty, when, changedAt } }: StandingFact): string {
  const place = (of: readonly string[], one: string): string => String.fromCharCode(97 + of.indexOf(one));
  const stands = FIRST.includes(standing) && certainty !== 'unverified' ? 'a' : 'b';
  const known = String(CERTAINTIES.length - CERTAINTIES.indexOf(certainty));
  const day = (when ?? changedAt.slice(0, 10)).padEnd(10, '~');
  const latestFirst = day.replace(/\d/g, (digit) => String(9 - Number(digit)));
  const bindsFirst = standing === 'taken' || standing === 'attacked' ? 'a' : place(STANDINGS, standing);
  return [stands, place(LIKENESSES, likeness), bindsFirst, known, latestFirst].join(' ');
}

/** Everything that stands in a country for a person. */
export function briefPlace(
  person: Briefed,
  country: string,
  developments: readonly Development[],
  now: Date,
): PlaceBrief {
  const ranked = developments.flatMap((development) => {
    const fact = standingFact(development, person, country, now);
    return fact === null ? [] : [{ fact, rank: `${rankOf(fact)} ${development.id}` }];
  });
  const facts = ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ fact }) => fact);
  const urgency = facts.reduce<Urgency | null>((worst, fact) => {
    if (fact.urgency === null) return worst;
    return worst === null || isMoreUrgent(fact.urgency, worst) ? fact.urgency : worst;
  }, null);
  const parts = BRIEF_SECTIONS.map((section) => ({ section, facts: facts.filter((it) => it.section === section) }));
  return { country, urgency, parts };
}
