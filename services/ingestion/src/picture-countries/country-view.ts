import type { ReplyOf, pictureCompare, pictureCountry, StandingView } from '@lapwing/contracts';
import {
  boardNumbers,
  cellsOf,
  certaintyMix,
  type DocumentClass,
  type EntryRule,
  entryRule,
  instrumentsAt,
  isBlind,
  isInstrument,
  levelOf,
  looselyDated,
  monthsOf,
  monthText,
  numberOf,
  paperTrapOf,
  type PictureFact,
  placeFilter,
  recordedLately,
  refugeAt,
  type Sight,
  type StandingThing,
  trendOf,
  INCIDENT_FAMILIES,
  INSTRUMENT_KINDS,
  lastTwelve,
} from '@lapwing/domain';
import type { Today } from './asked.js';
import { type LevelOf, levelView, NAMED } from './level-view.js';

/** For whom a country is pictured, and what is known of it. */
export interface CountryAsked extends LevelOf {
  document: DocumentClass | null;
  today: Today;
  sight: Sight;
}

type Country = ReplyOf<typeof pictureCountry>;
type Compared = ReplyOf<typeof pictureCompare>['items'][number];

/** A standing thing before its headline is put to it. */
type Bare<View> = Omit<View, 'instruments' | 'refuge' | 'reporters'> & {
  instruments: { items: StandingThing[]; number: Country['instruments']['number'] };
  refuge: { items: StandingThing[]; number: Country['refuge']['number'] };
};

/** So many are shown at once; the number beside them leads to all. */
const SHOWN = 40;
const REFUGE_MONTHS = 36;

function entryOf({ host, origin, document }: CountryAsked): EntryRule | null {
  return origin === null || document === null ? null : entryRule(origin, host, document);
}

/** What lies in the longest stretch that is counted by months; all else of a long chronicle need not be looked at again. */
function latelyOf(facts: readonly PictureFact[], month: number): PictureFact[] {
  return facts.filter((fact) => fact.month > month - REFUGE_MONTHS);
}

/** What the page of a country and a column of a comparison share. */
function both(facts: readonly PictureFact[], lately: readonly PictureFact[], asked: CountryAsked, named: number) {
  const { host, origin, month, today, sight } = asked;
  const blind = isBlind(sight, recordedLately(lately, host, month));
  const entry = entryOf(asked);
  const paperTrap = entry !== null && paperTrapOf(entry);
  const level = levelOf(facts, asked, { paperTrap, blind }, { named });
  const place = placeFilter(asked);
  const from = monthText(month - REFUGE_MONTHS + 1);
  const standing = facts.filter(({ kind }) => isInstrument(kind));
  return {
    host,
    entry,
    sight,
    level: levelView(level, facts, asked),
    numbers: boardNumbers(facts, { host, origin, month }),
    trend: trendOf(lately, place, { month, blind }),
    instruments: {
      items: instrumentsAt(standing, { host, day: today.day, most: SHOWN }),
      number: numberOf(standing, { ...place, kinds: INSTRUMENT_KINDS }),
    },
    refuge: {
      items: refugeAt(lately, { host, month, day: today.day, most: SHOWN }),
      number: numberOf(lately, { ...place, kinds: ['refuge'], from }),
    },
  };
}

/** The page of a country but for what only the database knows. */
export type CountryPage = Bare<Country>;

/** Reckons the page of a country. */
export function countryView(facts: readonly PictureFact[], asked: CountryAsked): CountryPage {
  const lately = latelyOf(facts, asked.month);
  return {
    ...both(facts, lately, asked, NAMED),
    at: asked.today.at,
    months: monthsOf(lately, asked),
    cells: cellsOf(lately, asked),
    certainties: certaintyMix(lately, asked),
    looselyDated: looselyDated(lately, asked),
  };
}

/** One column of a comparison. */
export type ComparedColumn = Bare<Compared>;

/** Reckons a column of a comparison. */
export function comparedView(facts: readonly PictureFact[], asked: CountryAsked): ComparedColumn {
  const lately = latelyOf(facts, asked.month);
  const { level, ...rest } = both(facts, lately, asked, 0);
  const { contributions: _named, rest: _rest, ...sum } = level;
  const year = { ...placeFilter(asked), ...lastTwelve(asked.month), families: INCIDENT_FAMILIES };
  const alike = asked.profiles.map((profile) => ({
    profile,
    number: numberOf(lately, { ...year, polarity: 'adverse' as const, profile }),
  }));
  return { ...rest, level: sum, alike };
}

/** Puts the headlines to what stands. */
export function withHeadlines(
  things: readonly StandingThing[],
  headlines: ReadonlyMap<string, Pick<StandingView, 'headline' | 'language'>>,
): StandingView[] {
  return things.map((thing) => ({ ...thing, headline: '', language: null, ...headlines.get(thing.id) }));
}
