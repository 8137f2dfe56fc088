import {
  INSTRUMENT_KINDS,
  type Development,
  type Exposure,
  type Kind,
  type Stay,
  type Subscription,
} from '../model.js';
import { type PersonDocument } from '../person-papers.js';
import type { ClockRecord } from '../clocks/clock.js';
import { NO_PAPERS } from '../matching/papers.js';
import { defaultSubscription } from '../matching/default-subscription.js';

const ORGANISATION = '0199a000-0000-7000-8000-00000000000a';
const DEVELOPMENT = '0199a000-0000-7000-8000-0000000000d0';
const PERSON = '0199a000-0000-7000-8000-0000000000e0';
const SUBSCRIPTION = '0199a000-0000-7000-8000-0000000000f0';

/** A development of which only what matters is stated: by default a deportation reported today. */
export function aDevelopment(stated: Partial<Development> = {}): Development {
  const kind: Kind = stated.kind ?? 'forced_return';
  const seen = stated.firstSeenAt ?? '2026-03-01T09:00:00.000Z';
  return {
    id: DEVELOPMENT,
    version: 1,
    kind,
    stage: (INSTRUMENT_KINDS as readonly Kind[]).includes(kind) ? 'signed' : 'executed',
    polarity: 'adverse',
    certainty: 'reported',
    procedure: null,
    hosts: ['KG'],
    origin: 'RU',
    parties: [],
    when: seen.slice(0, 10),
    subjects: [],
    profiles: [],
    persecution: 'unknown',
    background: false,
    headline: 'A man was put on a plane in Bishkek',
    language: 'en',
    sources: 1,
    state: 'active',
    lowGradeSince: null,
    firstSeenAt: seen,
    changedAt: seen,
    ...stated,
  };
}

/** A stay of which only what matters is stated: by default where somebody has lived since before we knew. */
export function aStay(stated: Partial<Stay> = {}): Stay {
  return { country: 'KG', kind: 'residence', from: null, until: null, ...stated };
}

/** A document of which only what matters is stated: by default in the person's hands. */
export function aDocument(stated: Partial<PersonDocument> = {}): PersonDocument {
  const blank = { country: null, usableForExit: null, expires: null };
  return { class: 'foreign_passport', state: 'collected', ...blank, ...stated };
}

/** The id of an invented person: the same number gives the same id. */
export function aPersonId(number: number): string {
  return `0199a000-0000-7000-8000-0001${number.toString(16).padStart(8, '0')}`;
}

/** An exposure of which only what matters is stated: by default an activist from RU living in KG. */
export function anExposure(stated: Partial<Exposure> = {}): Exposure {
  return {
    id: PERSON,
    status: 'active',
    stays: [aStay()],
    origins: ['RU'],
    profiles: ['activist'],
    wanted: 'none',
    papers: NO_PAPERS,
    links: [],
    assignees: [],
    due: null,
    ...stated,
  };
}

/** The default subscription with what is stated. */
export function aSubscription(stated: Partial<Subscription> = {}): Subscription {
  return { ...defaultSubscription(ORGANISATION, SUBSCRIPTION), ...stated };
}

/** As much of a person's record as the clocks read: by default somebody active of whom no day is known. */
export function aClockRecord(stated: Partial<ClockRecord> = {}): ClockRecord {
  return {
    status: 'active',
    stays: [aStay()],
    wanted: 'none',
    documents: [],
    clocks: [],
    checkInDays: null,
    lastContact: null,
    consent: null,
    reviewBy: null,
    closed: null,
    changedAt: '2026-01-01T00:00:00.000Z',
    ...stated,
  };
}
