import {
  INSTRUMENT_KINDS,
  KINDS,
  LINKS,
  PERSON_STATUSES,
  PROFILES,
  STAGES,
  STAYS,
  WANTED_STATUSES,
  type Development,
  type Exposure,
  type Kind,
} from '../model.js';
import { DOCUMENT_CLASSES, DOCUMENT_STATES } from '../person-papers.js';
import { aDevelopment, aDocument, anExposure, aPersonId, aStay, aSubscription } from '../testing/index.js';
import { match } from '../testing/match.js';
import { actingIn } from './acting.js';
import { ExposureIndex } from './exposure-index.js';
import { listTouched } from './group-touched.js';
import { papersOf } from './papers.js';
import { isWatched } from './presence.js';
import { touch } from './touch.js';
import { DEFAULT_URGENCY } from '../subscribing/urgency-table.js';
import type { Ringing } from '../subscribing/ringing.js';

const NOW = new Date('2026-03-01T12:00:00Z');
const COUNTRIES = ['KG', 'AM', 'DE', 'GE'];

/** Numbers in [0, 1), the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

class Dice {
  constructor(private readonly next: () => number) {}
  one<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }
  some<T>(from: readonly T[], most: number): T[] {
    return Array.from({ length: Math.floor(this.next() * (most + 1)) }, () => this.one(from));
  }
  day(): string | null {
    const days = Math.floor(this.next() * 60) - 30;
    return this.next() < 0.3 ? null : new Date(NOW.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  }
}

function anybody(dice: Dice, number: number): Exposure {
  const document = () =>
    aDocument({ class: dice.one(DOCUMENT_CLASSES), state: dice.one(DOCUMENT_STATES), expires: dice.day() });
  return anExposure({
    id: aPersonId(number),
    status: dice.one([...PERSON_STATUSES, 'active', 'active']),
    stays: [0, ...dice.some([0], 3)].map(() =>
      aStay({ country: dice.one(COUNTRIES), kind: dice.one(STAYS), from: dice.day(), until: dice.day() }),
    ),
    origins: [...new Set(['RU', ...dice.some(['BY', 'TJ'], 1)])].slice(-dice.one([1, 2])),
    profiles: [...new Set(dice.some(PROFILES, 3))],
    wanted: dice.one(WANTED_STATUSES),
    papers: papersOf([0, 0].slice(dice.one([0, 1, 2])).map(document)),
    links: dice.one([true, false, false, false])
      ? [{ personId: aPersonId(Math.floor(number / 2)), kind: dice.one(LINKS) }]
      : [],
  });
}

function anything(dice: Dice): Development {
  const kind: Kind = dice.one(KINDS);
  const instrument = (INSTRUMENT_KINDS as readonly Kind[]).includes(kind);
  return aDevelopment({
    kind,
    stage: dice.one(STAGES.filter((stage) => STAGES.indexOf(stage) >= 6 === instrument)),
    hosts: dice.some([...COUNTRIES, 'EU'], 2),
    origin: dice.one(['RU', 'BY', null]),
    profiles: [...new Set(dice.some(PROFILES, 3))],
    certainty: dice.one(['unverified', 'reported', 'confirmed']),
    polarity: dice.one(['adverse', 'adverse', 'mitigating']),
    when: dice.day(),
  });
}

test('judging who is alike at once gives what judging each one gives', () => {
  const dice = new Dice(numbers(7));
  const people = Array.from({ length: 400 }, (_, number) => anybody(dice, number));
  const exposures = new ExposureIndex(people);
  const subscription = aSubscription({ windowDays: 60 });
  const ringing: Ringing = { subscriptions: [subscription], mutes: [], table: null };
  let compared = 0;
  for (let round = 0; round < 250; round += 1) {
    const development = anything(dice);
    if (development.kind === 'origin_action') continue;
    const found = match(development, exposures, ringing, NOW);
    const touched = new Map(
      found.matched ? listTouched(found.touched).map(({ personId, ...way }) => [personId, way]) : [],
    );
    const acting = actingIn({ development, subscription, ringing }, { now: NOW, agedAt: NOW });
    for (const person of people) {
      const way = isWatched(person.status) ? touch(development, person, acting, '2026-03-01', DEFAULT_URGENCY) : null;
      const linked = touched.get(person.id)?.reasons.some(({ code }) => code.startsWith('linked_')) === true;
      if (linked || !found.matched) continue;
      expect(touched.get(person.id) ?? null).toEqual(way);
      if (way !== null) compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(2_000);
});
