import { isUnlike, learnArrival, usualQuiet, type Rhythm } from './learn-cadence.js';

/*
 * Rhythms are lived through after ten weeks of learning: how often each is called silent though it is well, and how long
 * it takes until one that has stopped is. Chance is a fixed sequence, so the figures are the same each time.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const DAYS = 120;
const SEEDS = [11, 37];
const START = Date.parse('2026-01-05T00:00:00Z');

type Draw = () => number;
/** Mean arrivals per hour at an instant. */
type Rate = (at: number, draw: Draw) => number;

function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const hourOf = (at: number) => new Date(at).getUTCHours();
const isWeekend = (at: number) => [0, 6].includes(new Date(at).getUTCDay());
const isDay = (at: number, from = 6, to = 20) => hourOf(at) >= from && hourOf(at) < to;

const RHYTHMS: Readonly<Record<string, Rate>> = {
  'an agency, day and night': () => 8,
  'a newsroom, quiet at night and half as busy at weekends': (at) => (isDay(at) ? (isWeekend(at) ? 1 : 2) : 0.05),
  'a small newsroom, closed at weekends': (at) => (isDay(at, 7, 16) && !isWeekend(at) ? 0.8 : 0),
  'a ministry in office hours': (at) => (isDay(at, 5, 13) && !isWeekend(at) ? 0.3 : 0),
  'a court, twice a week whenever': () => 2 / 168,
  'a gazette, every Thursday': (at) => (new Date(at).getUTCDay() === 4 && hourOf(at) === 9 ? 20 : 0),
  'a channel that posts in bursts': (at, draw) => (hourOf(at) % 8 === 0 ? (draw() < 0.3 ? 6 : 0.2) : 0.1),
  'an exile blog, every ten days': () => 1 / 240,
};

/** Instants of arrivals, found by looks every ten minutes. */
function* arrivals(rate: Rate, from: number, to: number, draw: Draw): Generator<number> {
  const step = HOUR / 6;
  for (let at = from; at < to; at += step) if (draw() < 1 - Math.exp(-rate(at, draw) / 6)) yield at;
}

interface Life {
  rhythm: Rhythm | null;
  last: number;
  falseAlarms: number;
}

const iso = (at: number) => new Date(at).toISOString();

/** Quiet only grows, so the last moment tells of all before. */
const isCalledSilent = (life: Life, at: number): boolean => isUnlike(life.rhythm, iso(life.last), iso(at)) === true;

function live(rate: Rate, seed: number): Life {
  const life: Life = { rhythm: null, last: START, falseAlarms: 0 };
  const learnt = START + 70 * DAY;
  for (const at of arrivals(rate, START, learnt + DAYS * DAY, drawFrom(seed))) {
    if (at > learnt && isCalledSilent(life, at)) life.falseAlarms += 1;
    life.rhythm = learnArrival(life.rhythm, iso(life.last), iso(at));
    life.last = at;
  }
  return life;
}

/** Hours from the last arrival of a source that has stopped until it is called silent. */
function delayOf(life: Life): number {
  let hours = 0;
  while (hours < 10_000 && !isCalledSilent(life, life.last + hours * HOUR)) hours += 1;
  return hours;
}

function measured(rate: Rate): { falsePerYear: number; delayHours: number } {
  const lives = SEEDS.map((seed) => live(rate, seed));
  const falseAlarms = lives.reduce((sum, life) => sum + life.falseAlarms, 0);
  const delays = lives.map(delayOf).toSorted((a, b) => a - b);
  const delayHours = delays[Math.floor(delays.length / 2)] ?? Infinity;
  return { falsePerYear: (falseAlarms * 365) / (DAYS * SEEDS.length), delayHours };
}

describe('quiet', () => {
  it.each([
    ['an agency, day and night', 0, 12],
    ['a newsroom, quiet at night and half as busy at weekends', 0, 30],
    ['a small newsroom, closed at weekends', 0, 120],
    ['a ministry in office hours', 0, 170],
    ['a court, twice a week whenever', 2, 800],
    ['a gazette, every Thursday', 0, 340],
    ['a channel that posts in bursts', 2, 60],
    ['an exile blog, every ten days', 2, 2500],
  ])('of %s is told from silence', (name, mostFalsePerYear, mostHours) => {
    const { falsePerYear, delayHours } = measured(RHYTHMS[name] ?? (() => 0));
    expect(falsePerYear).toBeLessThanOrEqual(mostFalsePerYear);
    expect(delayHours).toBeGreaterThan(6);
    expect(delayHours).toBeLessThanOrEqual(mostHours);
  });

  it('is not judged before enough is known', () => {
    expect(isUnlike(null, iso(START), iso(START + 90 * DAY))).toBeNull();
    const few = [1, 2, 3].reduce<Rhythm | null>(
      (rhythm, day) => learnArrival(rhythm, iso(START + (day - 1) * DAY), iso(START + day * DAY)),
      null,
    );
    expect(usualQuiet(few)).toBeNull();
  });

  it('does not grow by one long fault', () => {
    let rhythm: Rhythm | null = null;
    let last = START;
    for (let day = 1; day <= 40; day += 1) {
      const at = START + (day < 30 ? day : day + 20) * DAY;
      rhythm = learnArrival(rhythm, iso(last), iso(at));
      last = at;
    }
    expect(usualQuiet(rhythm)?.usualSeconds).toBe(86_400);
  });

  it('is remembered in little room, however long a source lives', () => {
    expect(JSON.stringify(live(() => 2, 7).rhythm).length).toBeLessThan(1500);
  });
});
