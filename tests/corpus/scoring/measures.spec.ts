import { calibrate, samplesOf } from './calibration.js';
import { languagesOf, mannersOf, poolsOf } from './groups.js';
import { claimRows, hitsByHappening, rowOf } from './measures.js';
import { judged, label, reading } from './scoring.cases.js';

const FOUND = judged([label()], [reading()]);
const MISSED = judged([label()], [], {}, true);
const LOST = judged([label()], []);
const INVENTED = judged([], [reading()]);
const QUIET = judged([], []);
const QUEUED = judged([], [], {}, true);

describe('a group of texts', () => {
  const row = rowOf({ name: 'all', texts: [FOUND, FOUND, MISSED, LOST, INVENTED, QUIET, QUEUED, QUIET] });

  it('is measured by whether its texts are worth an alarm', () => {
    expect(row).toMatchObject({ texts: 8, wanted: 4, labels: 4 });
    expect(row.precision).toMatchObject({ count: 2, of: 3 });
    expect(row.recall).toMatchObject({ count: 2, of: 4 });
    expect(row.f1.value).toBeCloseTo(4 / 7, 10);
  });

  it('tells what reaches the review queue and how much of the rest loads it', () => {
    expect(row.review).toMatchObject({ count: 3, of: 4 });
    expect(row.load).toMatchObject({ count: 1, of: 4 });
  });

  it('tells which labels are answered and which mentions answer one', () => {
    expect(row.found).toMatchObject({ count: 2, of: 4 });
    expect(row.sound).toMatchObject({ count: 2, of: 3 });
  });

  it('counts a field only where a label that is answered names it', () => {
    const some = [FOUND, judged([label({ when: '2025-01', stage: 'requested' })], [reading()]), LOST];
    const { fields } = rowOf({ name: 'all', texts: some });
    expect(fields.stage).toMatchObject({ count: 1, of: 2 });
    expect(fields.when).toMatchObject({ count: 0, of: 1 });
    expect(fields.certainty).toMatchObject({ of: 0, value: null });
  });

  it('draws the texts of one happening together', () => {
    const twice = [1, 2].map(() => judged([label()], [reading()], { happening: 'petrov' }));
    expect(hitsByHappening([...twice, LOST])).toEqual([
      { right: 2, raised: 2, wanted: 2 },
      { right: 0, raised: 0, wanted: 1 },
    ]);
  });
});

describe('groups', () => {
  it('pool the small languages and keep all', () => {
    const texts = ['en', 'uk', 'tr', 'ka', 'xx'].map((lang) => judged([], [], { lang }));
    expect(poolsOf(texts).map(({ name, texts: some }) => `${name}: ${some.length}`)).toEqual([
      'English: 1',
      'uk de fr es pl sr tr: 2',
      'the ten others: 1',
      'all: 5',
    ]);
    expect(languagesOf(texts).map(({ name }) => name)).toEqual(['en', 'uk', 'tr', 'ka', 'other']);
  });

  it('never take their name from a text', () => {
    const texts = [judged([], [], { manner: 'agency' }), judged([], [], { manner: 'Ivan Petrov' })];
    expect(mannersOf(texts).map(({ name }) => name)).toEqual(['agency', 'not told']);
  });
});

describe('claims by kind', () => {
  it('count a label answered under another kind as found, but not as recalled', () => {
    const texts = [FOUND, judged([label()], [reading({ kind: 'abduction' })]), LOST];
    const [abduction, detention] = claimRows('kind', ['abduction', 'detention', 'refuge'], texts);
    expect(detention).toMatchObject({ group: 'detention', labels: 3, found: { count: 2 }, recall: { count: 1 } });
    expect(detention?.precision).toMatchObject({ count: 1, of: 1 });
    expect(abduction).toMatchObject({ group: 'abduction', labels: 0, precision: { count: 0, of: 1 } });
  });
});

describe('the reliability of chances', () => {
  const sample = (chance: number, right: boolean) => ({ chance, right });

  it('is told in ten bins, with the error of calibration and the Brier score', () => {
    const told = calibrate([sample(0.9, true), sample(1, true), sample(0.2, false), sample(0.25, true)]);
    expect(told.bins).toHaveLength(10);
    expect(told.bins[2]).toMatchObject({ right: { count: 1, of: 2 }, mean: 0.225 });
    expect(told.bins[9]).toMatchObject({ right: { count: 2, of: 2 }, mean: 0.95 });
    expect(told.error).toBeCloseTo((2 * 0.275 + 2 * 0.05) / 4, 10);
    expect(told.brier).toBeCloseTo((0.01 + 0 + 0.04 + 0.5625) / 4, 10);
  });

  it('tells what a threshold would let through and keep', () => {
    const { bins } = calibrate([sample(0.9, true), sample(0.95, false), sample(0.2, true)]);
    expect(bins[9]).toMatchObject({ above: { count: 1, of: 2 }, kept: { count: 1, of: 2 } });
    expect(bins[0]).toMatchObject({ above: { count: 2, of: 3 }, kept: { count: 2, of: 2 } });
  });

  it('is that of texts left out of the fitting where one is given', () => {
    const found = judged([label()], [reading()], { id: 'left-out' });
    expect(samplesOf([found], new Map([['left-out', 0.3]]))).toEqual([{ chance: 0.3, right: true }]);
    expect(samplesOf([found], new Map())[0]?.chance).toBe(found.chance);
  });
});
