import {
  BRIEF_LINES,
  type BriefDay,
  type BriefLine,
  type PaperLine,
  type PersonView,
  type PlaceBriefView,
} from '@lapwing/contracts';
import {
  briefPlace,
  comingOf,
  dayOf,
  daysThere,
  papersThere,
  presencesOf,
  type Development,
  type PaperThere,
  type StandingFact,
} from '@lapwing/domain';

/** Days that come within so many days are told. */
const DAYS_AHEAD = 366;

/** Where a person is or goes, the nearest first; each country once. */
export function placesOf(person: PersonView, today: string): ReadonlyMap<string, PlaceBriefView['presence']> {
  const places = new Map<string, PlaceBriefView['presence']>();
  for (const { country, reason } of presencesOf(person, today)) {
    if (!places.has(country)) places.set(country, reason);
  }
  return places;
}

/** What stands in one place for a person. */
export function placeView(
  person: PersonView,
  { country, presence }: { country: string; presence: PlaceBriefView['presence'] },
  developments: readonly Development[],
  now: Date,
): PlaceBriefView {
  const today = dayOf(now);
  const { urgency, parts } = briefPlace(person, country, developments, now);
  return {
    country,
    presence,
    urgency,
    sections: parts.map(({ section, facts }) => ({
      section,
      total: facts.length,
      lines: facts.slice(0, BRIEF_LINES).map(lineOf),
    })),
    papers: papersThere(person, country, today).map(paperOf),
    days: daysOf(person, country, today),
  };
}

function lineOf(fact: StandingFact): BriefLine {
  const { standing, stage, since, likeness, urgency, because } = fact;
  const { id, kind, headline, language, polarity, certainty, state, sources, profiles } = fact.development;
  const told = { developmentId: id, kind, headline, language, polarity, certainty, sources, profiles };
  return { ...told, standing, stage, since, disputed: state === 'disputed', likeness, urgency, because };
}

function paperOf({ document, origin, held, rule, old }: PaperThere): PaperLine {
  if (!rule.known) return { document, origin, held, rule: null, unknownBecause: rule.because, old };
  const { of, entry, lookedAt } = rule;
  const sources = rule.sources.map((source) => ({ ...source }));
  const known = { of, entry, exit: [...rule.exit], sources, lookedAt };
  return { document, origin, held, rule: known, unknownBecause: null, old };
}

function daysOf(person: PersonView, place: string, today: string): BriefDay[] {
  return daysThere(comingOf(person, today, DAYS_AHEAD), place).map(
    ({ code: what, country, day, daysLeft, document, urgency }) => ({
      what,
      country,
      day,
      daysLeft,
      document,
      urgency,
    }),
  );
}
