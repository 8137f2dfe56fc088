import { randomInt } from 'node:crypto';
import type { PortablePerson } from '@lapwing/contracts';
import { CLOCKS, LINKS, PROFILES, WANTED_STATUSES } from '@lapwing/domain';
import type { Sought } from './find-traces.js';
import { STORY_HOSTS } from './wire-stories.js';
import { writingsOf, writingsOfDay } from './traces/writings.js';

/** Invented persons of whom every field that takes free values bears something that stands nowhere else. */
export interface Marked {
  person: PortablePerson;
  /** A remark below a heading that no field has; it is not read, and must not be kept either. */
  remark: string;
  sought: Sought[];
}

/** Consonants alone make no word of any language, and no name. */
const LATIN = 'bcdfghjklmnpqrstvwxz';
const CYRILLIC = 'бвгджзклмнпрстфхцчшщ';
/** Islands whose lists of two nobody else has a use for. */
const ISLANDS = 'WF TK NU PN SH TV NR KI PW MH FM TO WS VU SB CK AS GU MP NF CX CC HM GS BV'.split(' ');
/** Persons with numbers of whom somebody has to be reminded. */
export const REMINDED: readonly number[] = [2, 3, 4];
const DAYS_EACH = 8;
const FIRST_AHEAD = '2036-01-05';
const FIRST_BEHIND = '1990-01-02';
const FIRST_ARRIVAL = '1900-02-01';

/** Letters that stand for nothing, in both scripts. */
export interface Mark {
  latin: string;
  cyrillic: string;
}

export function mark(length = 16): Mark {
  return { latin: lettersOf(LATIN, length), cyrillic: lettersOf(CYRILLIC, length) };
}

/** Looks for a text wherever it may have gone. */
export function soughtText(what: string, ...texts: string[]): Sought {
  return { what, writings: texts.flatMap((text) => writingsOf(text)) };
}

export function markedPersons(count: number): Marked[] {
  const codes = Array.from({ length: count }, () => mark().latin);
  return codes.map((code, nth) => marked(nth, code, codes));
}

/**
 * Words of a record that stand for choices, such as whether a way out is arranged, which are too few to bear a mark: where
 * one of them lies in clear, a record or a part of one does.
 */
export const RECORD_WORDS: readonly Sought[] = [
  ...['"codeOverride"', '"exitArranged"', '"checkInDays"', '"lastContact"', '"reviewBy"', '"developmentIds"'],
  ...['exit_arranged', 'check_in_days', 'last_contact', 'resides_in_host', 'origin_matches', '"checkedSha"'],
  ...['"levers"', '"grounds"', '"takenBack"'],
  ...['convicted_in_absentia', 'interstate_list', 'shared_flat', 'co_defendant', 'laissez_passer'],
].map((word) => ({ what: `the word ${word}`, writings: writingsOf(word) }));

function marked(nth: number, code: string, codes: readonly string[]): Marked {
  const reason = mark();
  const remark = mark();
  const ahead = (field: number): string => dayAfter(FIRST_AHEAD, nth * DAYS_EACH + field);
  const behind = (field: number): string => dayAfter(FIRST_BEHIND, nth * 2 + field);
  const [one = '', other = ''] = pairOf(ISLANDS, nth);
  const profiles = tripleOf(nth);
  const person: PortablePerson = {
    code: codeOf(code),
    codeOverride: `a ship ${reason.latin} ${reason.cyrillic}`,
    status: 'active',
    stays: [
      { country: of(STORY_HOSTS, nth), kind: 'residence', from: dayAfter(FIRST_ARRIVAL, nth), until: ahead(0) },
      { country: one, kind: 'transit', from: ahead(1), until: ahead(2) },
      { country: other, kind: 'planned', from: ahead(3), until: ahead(4) },
    ],
    origins: ['RU', one, other],
    profiles,
    wanted: of(WANTED_STATUSES, nth),
    documents: [{ class: 'laissez_passer', state: 'issued', country: other, usableForExit: false, expires: ahead(5) }],
    exitArranged: nth % 2 === 0,
    clocks: [{ kind: of(CLOCKS, nth), country: one, day: ahead(6) }],
    // Whoever is wanted, and was not heard of for decades, is reminded of at any hour; three are enough.
    checkInDays: REMINDED.includes(nth) ? 14 : null,
    lastContact: behind(0),
    consent: { given: true, on: behind(1) },
    reviewBy: ahead(7),
    links: [{ code: codeOf(of(codes, nth ^ 1)), kind: of(LINKS, nth) }],
    assignees: ['me'],
  };
  const days = [dayAfter(FIRST_ARRIVAL, nth), behind(0), behind(1)];
  for (let field = 0; field < DAYS_EACH; field += 1) days.push(ahead(field));
  const named = (field: string): string => `the ${field} of person ${nth}`;
  return {
    person,
    remark: `${remark.latin} ${remark.cyrillic}`,
    sought: [
      soughtText(named('code'), code),
      soughtText(named('reason for a code'), reason.latin, reason.cyrillic),
      soughtText(named('remark'), remark.latin, remark.cyrillic),
      ...listed(named('origins'), person.origins),
      ...listed(
        named('countries'),
        person.stays.map(({ country }) => country),
      ),
      ...listed(named('profiles'), profiles),
      ...days.map((day) => ({ what: named(`day ${day}`), writings: writingsOfDay(day) })),
    ],
  };
}

/** Two given names before a mark: a code that needs a reason to be kept. */
function codeOf(code: string): string {
  return `anna-maria-${code}`;
}

/** A list as JSON, PostgreSQL and a table write it. */
function listed(what: string, values: readonly string[]): Sought[] {
  const texts = [JSON.stringify(values).slice(1, -1), values.join(','), values.join('; ')];
  return texts.map((text) => ({ what, writings: [{ name: 'UTF-8', bytes: Buffer.from(text) }] }));
}

function tripleOf(nth: number): PortablePerson['profiles'] {
  const [first, second] = pairOf(PROFILES, nth % 342);
  const others = PROFILES.filter((it) => it !== first && it !== second);
  return [first, second, of(others, Math.floor(nth / 342) + 5)].filter((it) => it !== undefined);
}

/** The nth of all ordered pairs of two different ones. */
function pairOf<T>(all: readonly T[], nth: number): T[] {
  const first = Math.floor(nth / (all.length - 1)) % all.length;
  const second = nth % (all.length - 1);
  return [of(all, first), of(all, second < first ? second : second + 1)];
}

function of<T>(all: readonly T[], nth: number): T {
  const one = all[nth % all.length];
  if (one === undefined) throw new Error('There is nothing to choose from.');
  return one;
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function lettersOf(letters: string, length: number): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}
