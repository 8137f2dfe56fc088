import { languageOf } from '@lapwing/domain';
import { poolsOf } from './scoring/groups.js';
import { judgeAll } from './scoring/judge.js';
import { type Row, rowOf } from './scoring/measures.js';
import { CORPUS, textsOf } from './scoring/texts.js';

/** Not targets but floors: whoever changes knowledge or weights sees at once what it costs elsewhere. */
const FLOORS: Record<string, { f1: number; review: number }> = {
  English: { f1: 0.95, review: 0.98 },
  Russian: { f1: 0.95, review: 0.98 },
  'uk de fr es pl sr tr': { f1: 0.88, review: 0.97 },
  'the ten others': { f1: 0.86, review: 0.95 },
};
const FIELDS = { kind: 0.9, hosts: 0.95, origin: 0.95, stage: 0.85 } as const;

describe('the develop corpus', () => {
  const texts = textsOf(CORPUS, 'develop');
  const rows = new Map(poolsOf(judgeAll(texts, 'develop')).map((pool) => [pool.name, rowOf(pool)]));

  it('is told apart by language', () => {
    const mistaken = texts.filter((text) => languageOf(text.text, null) !== text.lang);
    expect(mistaken.length).toBeLessThanOrEqual(texts.length / 100);
  });

  it.each(Object.entries(FLOORS))('is read in %s as far as the floor says', (pool, floor) => {
    const { f1, review } = rows.get(pool) as Row;
    expect(f1.value).toBeGreaterThanOrEqual(floor.f1);
    expect(review.value).toBeGreaterThanOrEqual(floor.review);
  });

  it.each(Object.entries(FIELDS))('has the %s right as far as the floor says', (field, floor) => {
    const { fields } = rows.get('all') as Row;
    expect(fields[field as keyof typeof FIELDS].value).toBeGreaterThanOrEqual(floor);
  });
});
