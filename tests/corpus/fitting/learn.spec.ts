import { chances, type Example, learn, sumsFor } from './learn.js';
import { writtenModel } from './models.js';

const HOW = { epochs: 300, shrink: 0.001, least: 1 };
const RETURNED: Example = { signals: ['always', 'act:return'], outcome: 'yes' };
const DENIED: Example = { signals: ['always', 'act:return', 'cue:neg'], outcome: 'no' };
const WEATHER: Example = { signals: ['always'], outcome: 'no' };
const EXAMPLES = [RETURNED, DENIED, WEATHER, RETURNED, DENIED, WEATHER];

function chance(weights: Map<string, number[]>, signals: readonly string[]): number {
  return chances(sumsFor(weights, signals, 1))[0] ?? 0;
}

describe('learning', () => {
  it('tells what happened from what was denied', () => {
    const weights = learn(EXAMPLES, ['yes'], HOW);
    expect(chance(weights, RETURNED.signals)).toBeGreaterThan(0.6);
    expect(chance(weights, DENIED.signals)).toBeLessThan(0.4);
    expect(chance(weights, WEATHER.signals)).toBeLessThan(0.4);
  });

  it('gives the same weights for the same examples', () => {
    expect(learn(EXAMPLES, ['yes'], HOW)).toEqual(learn(EXAMPLES, ['yes'], HOW));
  });

  it('leaves out what is too rare to learn from', () => {
    const rare = { signals: ['always', 'a name'], outcome: 'yes' };
    expect(learn([...EXAMPLES, rare], ['yes'], { ...HOW, least: 2 }).has('a name')).toBe(false);
  });

  it('tells several outcomes apart', () => {
    const examples = [
      { signals: ['court'], outcome: 'ordered' },
      { signals: ['plane'], outcome: 'executed' },
    ];
    const weights = learn(examples, ['ordered', 'executed'], HOW);
    const [ordered = 0, executed = 0] = chances(sumsFor(weights, ['plane'], 2));
    expect(executed).toBeGreaterThan(ordered);
    expect(ordered + executed).toBeCloseTo(1);
  });

  it('is written one signal a line, slight weights left out', () => {
    const weights = new Map([
      ['act:return', [1.234]],
      ['always', [0.001]],
    ]);
    const text = writtenModel({ name: 'danger', outcomes: ['yes'], weights });
    expect(text).toContain('export const DANGER = `yes\nact:return = yes 1.23`;');
  });
});
