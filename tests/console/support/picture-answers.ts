import {
  developmentsSearch,
  pictureBoard,
  pictureCompare,
  pictureCountry,
  type LevelView,
  type ReplyOf,
  type RequestOf,
  type StandingView,
} from '@lapwing/contracts';
import {
  boardRow,
  cellsOf,
  certaintyMix,
  type DocumentClass,
  entryRule,
  type ExposureLevel,
  instrumentsAt,
  INSTRUMENT_KINDS,
  isOfOrigin,
  levelOf,
  looselyDated,
  meetsFilter,
  monthNumber,
  monthsOf,
  namesOf,
  numberOf,
  paperTrapOf,
  pictureFilter,
  type PictureFact,
  placeFilter,
  type Profile,
  refugeAt,
  sightOf,
  type StandingThing,
  trendOf,
} from '@lapwing/domain';
import { answer, type Answer } from './answer.js';
import type { Desk } from './desk-state.js';
import { minutesAgo, uuid } from './people.js';
import { factsOf } from './pictured.js';

const SOURCES = [
  { country: 'KG', enabled: true, lastGoodAt: minutesAgo(4) },
  { country: 'KZ', enabled: true, lastGoodAt: minutesAgo(9 * 1440 + 5) },
  { country: 'AM', enabled: true, lastGoodAt: minutesAgo(30) },
  { country: 'AM', enabled: true, lastGoodAt: minutesAgo(6 * 1440) },
  { country: 'DE', enabled: true, lastGoodAt: minutesAgo(200) },
  { country: 'TR', enabled: true, lastGoodAt: null },
];

const today = (): string => new Date().toISOString().slice(0, 10);
const thisMonth = (): number => monthNumber(today());

function at(desk: Desk, host: string | null, origin: string | null): PictureFact[] {
  const facts = factsOf(desk.allDevelopments);
  const names = host === null ? [] : namesOf(host, today());
  return facts
    .filter((fact) => (host === null ? fact.hosts.length === 0 : fact.hosts.some((one) => names.includes(one))))
    .filter((fact) => origin === null || isOfOrigin(fact, origin));
}

function levelView({ contributions, ...level }: ExposureLevel): LevelView {
  return {
    ...level,
    contributions: contributions.map((one) => ({
      ...one,
      count: one.developmentIds.length,
      filter: one.developmentIds.length > 1 ? pictureFilter({ kinds: ['detention'] }) : null,
    })),
    rest: { contributions: 2, gave: 0.4 },
  };
}

function withHeadline(desk: Desk, things: readonly StandingThing[]): StandingView[] {
  return things.map((thing) => {
    const found = desk.allDevelopments.find(({ id }) => id === thing.id);
    return { ...thing, headline: found?.headline ?? '', language: 'en' };
  });
}

interface Asked {
  host: string;
  origin: string | null;
  profiles: readonly Profile[];
  document: DocumentClass | null;
}

function both(desk: Desk, { host, origin, profiles, document }: Asked) {
  const facts = at(desk, host, origin);
  const month = thisMonth();
  const entry = origin === null || document === null ? null : entryRule(origin, host, document);
  const sight = sightOf(SOURCES, host, new Date());
  const trap = entry !== null && paperTrapOf(entry);
  const level = levelOf(facts, { host, origin, profiles, month }, { paperTrap: trap, blind: sight.state === 'dark' });
  const place = placeFilter({ host, origin });
  return {
    host,
    entry,
    sight,
    level: levelView(level),
    numbers: boardRow(facts, { host, origin, month }, null).numbers,
    trend: trendOf(facts, place, { month, blind: false }),
    instruments: {
      items: withHeadline(desk, instrumentsAt(facts, { host, day: today(), most: 40 })),
      number: numberOf(facts, { ...place, kinds: INSTRUMENT_KINDS }),
    },
    refuge: {
      items: withHeadline(desk, refugeAt(facts, { host, month, day: today(), most: 40 })),
      number: numberOf(facts, { ...place, kinds: ['refuge'] }),
    },
  };
}

/** The list behind a number. */
export function counted(query: RequestOf<typeof developmentsSearch>, desk: Desk): ReplyOf<typeof developmentsSearch> {
  const { host, noHost } = query;
  const facts = host === null && !noHost ? factsOf(desk.allDevelopments) : at(desk, host, null);
  const filter = { ...query, stages: query.stages };
  const ids = new Set(facts.filter((fact) => meetsFilter(fact, filter)).map(({ id }) => id));
  const items = desk.allDevelopments.filter(({ id }) => ids.has(id));
  return { items: items.slice(0, query.limit), next: null, total: items.length };
}

export const ANSWERS_ABOUT_COUNTRIES: readonly Answer[] = [
  answer(pictureBoard, ({ origin }, desk) => {
    const month = thisMonth();
    const row = (host: string | null) =>
      boardRow(
        at(desk, host, origin),
        { host, origin, month },
        host === null ? null : sightOf(SOURCES, host, new Date()),
      );
    const hosts = [...new Set(factsOf(desk.allDevelopments).flatMap((fact) => fact.hosts))].sort();
    return {
      at: minutesAgo(0),
      origins: ['BY', 'RU'],
      items: hosts.map(row).filter(({ newest }) => newest !== null),
      noHost: row(null),
    };
  }),
  answer(pictureCountry, ({ host, origin, profile, document }, desk) => {
    const asked = { host, origin, month: thisMonth() };
    const facts = at(desk, host, origin);
    return {
      ...both(desk, { host, origin, profiles: profile === null ? [] : [profile], document }),
      at: minutesAgo(0),
      months: monthsOf(facts, asked),
      cells: cellsOf(facts, asked),
      certainties: certaintyMix(facts, asked),
      looselyDated: looselyDated(facts, asked),
      reporters: [
        { id: uuid(501), name: 'Chuy Valley Courier', lastGoodAt: minutesAgo(3), enabled: true },
        { id: uuid(502), name: 'Вестник предгорий', lastGoodAt: null, enabled: true },
      ],
    };
  }),
  answer(pictureCompare, ({ hosts, ...asked }, desk) => ({
    at: minutesAgo(0),
    items: hosts.map((host) => {
      const { level, ...column } = both(desk, { host, ...asked });
      const facts = at(desk, host, asked.origin);
      const place = placeFilter({ host, origin: asked.origin });
      const alike = asked.profiles.map((profile) => ({ profile, number: numberOf(facts, { ...place, profile }) }));
      return { ...column, level, alike };
    }),
  })),
];
