import { judgeCanary, type CanaryFlight } from './canary-flight.js';

const PACE = { every: 900, patience: 600 };
const at = (minutes: number): string => new Date(Date.UTC(2026, 2, 10, 12, minutes)).toISOString();

/** A flight by the minutes of its launch, its arrival and when it was found missing. */
function flight(launched: number, arrived: number | null = null, missed: number | null = null): CanaryFlight {
  const instant = (minutes: number | null): string | null => (minutes === null ? null : at(minutes));
  return {
    id: `of ${launched}`,
    launchedAt: at(launched),
    arrivedAt: instant(arrived),
    missedAt: instant(missed),
  };
}

describe('the canaries', () => {
  it.each<[string, CanaryFlight[], number, ReturnType<typeof judgeCanary>]>([
    ['none ever flew: one flies now', [], 0, { launch: true, missed: [], inARow: 0, alarm: false }],
    ['one is under way', [flight(0)], 9, { launch: false, missed: [], inARow: 0, alarm: false }],
    ['one took too long', [flight(0)], 10, { launch: false, missed: ['of 0'], inARow: 1, alarm: false }],
    ['a miss is counted once', [flight(0, null, 10)], 14, { launch: false, missed: [], inARow: 1, alarm: false }],
    ['the next flies all the same', [flight(0, null, 10)], 15, { launch: true, missed: [], inARow: 1, alarm: false }],
    [
      'two in a row are an alarm',
      [flight(15), flight(0, null, 10)],
      25,
      { launch: false, missed: ['of 15'], inARow: 2, alarm: true },
    ],
    [
      'one that arrives between two misses ends the row',
      [flight(30), flight(15, 16), flight(0, null, 10)],
      40,
      { launch: false, missed: ['of 30'], inARow: 1, alarm: false },
    ],
    [
      'one that arrives late ends the row, too, and was missed all the same',
      [flight(15, 27, 25), flight(0, 26, 10)],
      28,
      { launch: false, missed: [], inARow: 0, alarm: false },
    ],
    [
      'one that arrives in time is nothing to speak of',
      [flight(0, 1)],
      14,
      { launch: false, missed: [], inARow: 0, alarm: false },
    ],
  ])('%s', (_, flights, now, expected) => {
    expect(judgeCanary(flights, PACE, new Date(at(now)))).toEqual(expected);
  });
});
