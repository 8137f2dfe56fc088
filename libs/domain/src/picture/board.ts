/** What does one line of the board say of a host? Its level, what was counted in twelve months, the newest, and how we look. */
import { isInstrument } from '../model.js';
import type { PictureFact } from './fact.js';
import { monthText, polarityAt } from './fact.js';
import { INCIDENT_FAMILIES } from './families.js';
import { numberOf, type PictureFilter, pictureFilter, type PictureNumber } from './filter.js';
import { type ExposureLevel, levelOf } from './level.js';
import { isBlind, type Sight } from './sight.js';

/** A host as the board is asked for it; null stands for what names no host. */
export interface BoardAsked {
  host: string | null;
  origin: string | null;
  /** The present month as a number. */
  month: number;
}

export interface BoardNumbers {
  incidents: PictureNumber;
  taken: PictureNumber;
  agreed: PictureNumber;
  refugeOpened: PictureNumber;
  refugeClosed: PictureNumber;
}

export interface BoardRow {
  host: string | null;
  level: Pick<ExposureLevel, 'value' | 'word' | 'disputed'> | null;
  numbers: BoardNumbers;
  newest: { id: string; month: string } | null;
  sight: Sight | null;
}

/** The twelve months up to and with a month. */
export function lastTwelve(month: number): Pick<PictureFilter, 'from' | 'until'> {
  return { from: monthText(month - 11), until: monthText(month) };
}

/** The filter of a place, to which each number adds its own. */
export function placeFilter({ host, origin }: Pick<BoardAsked, 'host' | 'origin'>): PictureFilter {
  return pictureFilter({ host, noHost: host === null, origin });
}

function isStanding({ kind }: PictureFact): boolean {
  return isInstrument(kind);
}

/** The numbers of a line of the board. */
export function boardNumbers(facts: readonly PictureFact[], asked: BoardAsked): BoardNumbers {
  const place = placeFilter(asked);
  const year = lastTwelve(asked.month);
  const lately = facts.filter(({ month }) => month > asked.month - 12 && month <= asked.month);
  const count = (stated: Partial<PictureFilter>): PictureNumber => numberOf(lately, { ...place, ...year, ...stated });
  const standing = { families: ['agreed'], stageClasses: ['under_way', 'done'], polarity: 'adverse' } as const;
  return {
    incidents: count({ families: INCIDENT_FAMILIES, polarity: 'adverse' }),
    taken: count({ families: ['taken'], polarity: 'adverse' }),
    // Only instruments are of that family, and of most countries they are few.
    agreed: numberOf(facts.filter(isStanding), { ...place, ...standing }),
    refugeOpened: count({ families: ['refuge'], polarity: 'mitigating' }),
    refugeClosed: count({ families: ['refuge'], stageClasses: ['done'], polarity: 'adverse' }),
  };
}

function isNewer(a: PictureFact, b: PictureFact): boolean {
  return a.month > b.month || (a.month === b.month && a.id > b.id);
}

/** Of one month the development that was founded last: whatever the order of the facts, it is the same one. */
function newestOf(facts: readonly PictureFact[], month: number): BoardRow['newest'] {
  let newest: PictureFact | null = null;
  for (const fact of facts) {
    if (fact.month <= month && (newest === null || isNewer(fact, newest))) newest = fact;
  }
  return newest === null ? null : { id: newest.id, month: monthText(newest.month) };
}

/** How many incidents against people are dated in the last two years. */
export function recordedLately(facts: readonly PictureFact[], host: string, month: number): number {
  const lately = (fact: PictureFact) => fact.month > month - 24 && polarityAt(fact, host) === 'adverse';
  return facts.reduce((sum, fact) => sum + (lately(fact) ? 1 : 0), 0);
}

/** One line of the board, of the facts at its host that are about the origin. */
export function boardRow(facts: readonly PictureFact[], asked: BoardAsked, sight: Sight | null): BoardRow {
  const { host, origin, month } = asked;
  const numbers = boardNumbers(facts, asked);
  const newest = newestOf(facts, month);
  if (host === null || sight === null) return { host, level: null, numbers, newest, sight: null };
  const blind = isBlind(sight, recordedLately(facts, host, month));
  const level = levelOf(facts, { host, origin, profiles: [], month }, { paperTrap: false, blind }, { named: 0 });
  const { value, word, disputed } = level;
  return { host, level: { value, word, disputed }, numbers, newest, sight };
}
