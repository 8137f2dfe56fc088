/**
 * Can this record be true? Rules in this order: the stays, the states named, the papers, the days, the links, the status.
 * Each fault names its place and a code; people read the sentence for the code in their language. What calls for a second
 * look, but can be true, is a doubt.
 */
import type { ClockKind, LinkKind, PersonStatus, Stay } from '../model.js';
import type { PersonDocument } from '../person-papers.js';
import { checkCountry, type CountryCheck } from './countries.js';
import { checkStays, type StayFault } from './stays.js';

/** As much of a person's record as can contradict itself. */
export interface RecordToCheck {
  status: PersonStatus;
  stays: readonly Stay[];
  origins: readonly string[];
  documents: readonly PersonDocument[];
  clocks: readonly { kind: ClockKind; country: string | null; day: string }[];
  lastContact: string | null;
  consent: { given: boolean; on: string } | null;
  reviewBy: string | null;
  links: readonly { personId: string; kind: LinkKind }[];
}

/** `value` is what the sentence names besides, such as the code of the state that replaced one. */
export interface RecordFault {
  path: string;
  code: RecordFaultCode;
  value: string | null;
}

export const RECORD_FAULTS = [
  'country_unknown',
  'country_withdrawn',
  'country_replaced',
  'stay_reversed',
  'stay_overlapping',
  'stay_transit_long',
  'plan_past',
  'origin_no_state',
  'doubled',
  'document_not_in_hand',
  'day_too_early',
  'day_too_late',
  'day_ahead',
  'link_self',
  'status_apart',
] as const;
export type RecordFaultCode = (typeof RECORD_FAULTS)[number];

const FIRST_DAY = '1990-01-01';
const FIRST_DAY_OF_A_STAY = '1900-01-01';
const YEARS_AHEAD = 30;

/** What the check has to know besides the record. `before` is the record as it was, null for a new one. */
export interface CheckedAgainst {
  personId: string | null;
  before: RecordToCheck | null;
  today: string;
}

/** Every fault of a record; none when it can be kept. */
export function recordFaults(record: RecordToCheck, against: CheckedAgainst): RecordFault[] {
  return [
    ...stayFaults(record, against),
    ...originFaults(record),
    ...documentFaults(record),
    ...dayFaults(record, against.today),
    ...linkFaults(record, against.personId),
    ...statusFaults(record, against.before),
  ];
}

/** What may be true and deserves a second look. */
export function recordDoubts(record: Pick<RecordToCheck, 'status' | 'stays' | 'origins'>): RecordDoubt[] {
  const inOrigin = record.stays.findIndex(
    ({ country, kind }) => kind === 'residence' && record.origins.includes(country),
  );
  if (inOrigin === -1 || record.status === 'pre_departure') return [];
  return [{ path: `stays.${inOrigin}.country`, code: 'host_is_origin' }];
}

export interface RecordDoubt {
  path: string;
  code: 'host_is_origin';
}

const STAY_FAULTS = {
  reversed: 'stay_reversed',
  overlapping: 'stay_overlapping',
  transit_long: 'stay_transit_long',
  plan_past: 'plan_past',
} as const satisfies Partial<Record<StayFault['because'], RecordFaultCode>>;

function stayFaults({ stays }: RecordToCheck, { before, today }: CheckedAgainst): RecordFault[] {
  const known = new Set((before?.stays ?? []).map((stay) => JSON.stringify(plain(stay))));
  return checkStays(stays, today).flatMap(({ index, field, because }) => {
    const path = `stays.${index}.${field}`;
    if (because === 'unknown_country' || because === 'withdrawn_country')
      return countryFault(path, checkCountry(stays[index]?.country ?? ''));
    // A plan that was kept in time may grow old while something else is changed.
    if (because === 'plan_past' && known.has(JSON.stringify(plain(stays[index])))) return [];
    return [fault(path, STAY_FAULTS[because])];
  });
}

function plain(stay: Stay | undefined): unknown[] {
  return [stay?.country, stay?.kind, stay?.from, stay?.until];
}

function originFaults({ origins }: RecordToCheck): RecordFault[] {
  return origins.flatMap((origin, index) =>
    origin === 'EU'
      ? [fault(`origins.${index}`, 'origin_no_state')]
      : countryFault(`origins.${index}`, checkCountry(origin)),
  );
}

function documentFaults({ documents, clocks }: RecordToCheck): RecordFault[] {
  const papers = documents.flatMap((document, index) => {
    const path = `documents.${index}`;
    const twin = documents.slice(0, index).some((it) => it.class === document.class && it.country === document.country);
    const notInHand = document.usableForExit === true && document.state !== 'collected';
    return [
      ...(document.country === null ? [] : countryFault(`${path}.country`, checkCountry(document.country))),
      ...(twin ? [fault(`${path}.class`, 'doubled')] : []),
      ...(notInHand ? [fault(`${path}.usableForExit`, 'document_not_in_hand')] : []),
    ];
  });
  const days = clocks.flatMap((clock, index) => {
    const same = (it: typeof clock): boolean => it.kind === clock.kind && it.country === clock.country;
    const twin = clocks.slice(0, index).some((it) => same(it) && it.day === clock.day);
    return [
      ...(clock.country === null ? [] : countryFault(`clocks.${index}.country`, checkCountry(clock.country))),
      ...(twin ? [fault(`clocks.${index}.kind`, 'doubled')] : []),
    ];
  });
  return [...papers, ...days];
}

/** What lies behind us may be a day ahead: whoever writes may live east of the clock that checks. */
function dayFaults(record: RecordToCheck, today: string): RecordFault[] {
  const last = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  const within = (path: string, day: string | null, first = FIRST_DAY): RecordFault[] => {
    if (day === null) return [];
    if (day < first) return [fault(path, 'day_too_early')];
    return day > last ? [fault(path, 'day_too_late')] : [];
  };
  const behind = (path: string, day: string | null): RecordFault[] =>
    day !== null && day > nextDay(today) ? [fault(path, 'day_ahead')] : within(path, day);
  return [
    ...record.stays.flatMap(({ from, until }, index) => [
      ...within(`stays.${index}.from`, from, FIRST_DAY_OF_A_STAY),
      ...within(`stays.${index}.until`, until, FIRST_DAY_OF_A_STAY),
    ]),
    ...record.documents.flatMap(({ expires }, index) => within(`documents.${index}.expires`, expires)),
    ...record.clocks.flatMap(({ day }, index) => within(`clocks.${index}.day`, day)),
    ...behind('lastContact', record.lastContact),
    ...behind('consent.on', record.consent?.on ?? null),
    ...within('reviewBy', record.reviewBy),
  ];
}

/** A person is linked to another once: the closest kind. */
function linkFaults({ links }: RecordToCheck, personId: string | null): RecordFault[] {
  return links.flatMap((link, index) => {
    const path = `links.${index}.personId`;
    if (link.personId === personId) return [fault(path, 'link_self')];
    const twin = links.slice(0, index).some((it) => it.personId === link.personId);
    return twin ? [fault(path, 'doubled')] : [];
  });
}

/** Closing and reopening are deeds of their own, with a reason and consequences. */
function statusFaults({ status }: RecordToCheck, before: RecordToCheck | null): RecordFault[] {
  return status === 'closed' || before?.status === 'closed' ? [fault('status', 'status_apart')] : [];
}

function countryFault(path: string, check: CountryCheck): RecordFault[] {
  if (check.valid) return [];
  if (check.because === 'unknown') return [fault(path, 'country_unknown')];
  return [check.now === null ? fault(path, 'country_withdrawn') : fault(path, 'country_replaced', check.now)];
}

function fault(path: string, code: RecordFaultCode, value: string | null = null): RecordFault {
  return { path, code, value };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
