import { briefsGet, type BriefLine, type PlaceBriefView } from '@lapwing/contracts';
import {
  briefPlace,
  comingOf,
  dayOf,
  daysThere,
  papersThere,
  presencesOf,
  type Development,
  type PersonDocument,
  type StandingFact,
} from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import { detention, pact } from './happenings.js';
import { dayIn, uuid } from './people.js';

/** What an invented brief tells of: what the other pages show, and something in Armenia. */
function known(): Development[] {
  const abduction: Development = {
    ...detention(),
    ...{ id: uuid(203), kind: 'abduction', stage: 'executed', hosts: ['AM'], when: dayIn(-90), certainty: 'reported' },
    ...{ profiles: ['deserter_fought'], headline: 'Soldiers take a man from a base town', sources: 1 },
  };
  const rumour: Development = {
    ...detention(),
    ...{ id: uuid(204), kind: 'security_agreement', stage: 'signed', hosts: ['KG', 'AM'], certainty: 'unverified' },
    ...{ profiles: [], when: null, headline: 'Channels write of a quiet agreement', sources: 1 },
  };
  return [detention(), pact(), abduction, rumour];
}

function lineOf({ development, ...fact }: StandingFact): BriefLine {
  const { id: developmentId, kind, headline, language, polarity, certainty, sources, profiles, state } = development;
  const told = { developmentId, kind, headline, language, polarity, certainty, sources, profiles };
  return { ...fact, ...told, disputed: state === 'disputed' };
}

export const ANSWERS_ABOUT_BRIEFS: readonly Answer[] = [
  answer(briefsGet, ({ id: personId, country }, desk) => {
    const person = desk.personOf(personId);
    const now = new Date();
    const today = dayOf(now);
    const own = new Map(presencesOf(person, today).map((one) => [one.country, one.reason]));
    const documents: PersonDocument[] = person.documents;
    const places = (country === null ? [...own.keys()] : [country]).map((place): PlaceBriefView => {
      const { urgency, parts } = briefPlace(person, place, known(), now);
      const sections = parts.map(({ section, facts }) => ({ section, total: facts.length, lines: facts.map(lineOf) }));
      const papers = papersThere({ documents, origins: person.origins }, place, today).map(({ rule, ...paper }) => {
        if (!rule.known) return { ...paper, rule: null, unknownBecause: rule.because };
        const { known: _known, ...told } = rule;
        return { ...paper, rule: { ...told, exit: [...told.exit], sources: [...told.sources] }, unknownBecause: null };
      });
      const days = daysThere(comingOf(person, today, 366), place).map(({ code: what, ...day }) => ({ what, ...day }));
      return { country: place, presence: own.get(place) ?? null, urgency, sections, papers, days };
    });
    const { code, status, origins, profiles } = person;
    return { personId, code, status, origins, profiles, madeAt: now.toISOString(), places };
  }),
];
