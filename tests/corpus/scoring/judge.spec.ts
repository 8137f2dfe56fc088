import { bestPairs } from './best-pairs.js';
import { judge, judgeAll } from './judge.js';
import { judged, label, reading, text } from './scoring.cases.js';

describe('the best pairs', () => {
  it('are those of the largest sum, though the first choice of one is given up', () => {
    expect(
      bestPairs([
        [10, 9],
        [9, 1],
      ]),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('leave alone what does not fit', () => {
    expect(bestPairs([[0, 0, 5], [0, 0, 7], []])).toEqual([[1, 2]]);
    expect(bestPairs([])).toEqual([]);
    expect(bestPairs([[], []])).toEqual([]);
  });

  it('agree with trying everything', () => {
    const weights = Array.from({ length: 5 }, (_, row) =>
      Array.from({ length: 4 }, (__, column) => (row * 7 + column * 5) % 11),
    );
    const best = (row: number, taken: readonly number[]): number =>
      row === 5
        ? 0
        : Math.max(
            best(row + 1, taken),
            ...[0, 1, 2, 3]
              .filter((at) => !taken.includes(at))
              .map((at) => (weights[row]?.[at] ?? 0) + best(row + 1, [...taken, at])),
          );
    const sum = bestPairs(weights).reduce((all, [row, column]) => all + (weights[row]?.[column] ?? 0), 0);
    expect(sum).toBe(best(0, []));
  });
});

describe('a label', () => {
  it('is answered by the mention of its kind and host, whatever else differs', () => {
    const { pairs, missed, invented } = judged([label({ stage: 'requested' })], [reading()]);
    expect(pairs.map(({ wrong }) => wrong)).toEqual([['stage']]);
    expect([missed, invented]).toEqual([[], []]);
  });

  it('is judged by the fields it names only', () => {
    const [pair] = judged([{ kind: 'detention', hosts: ['KG'] }], [reading({ stage: 'blocked', origin: null })]).pairs;
    expect(pair).toMatchObject({ right: ['kind', 'hosts'], wrong: [] });
  });

  it('wants its hosts exactly, in any order', () => {
    const hosts = (read: string[]) =>
      judged([label({ hosts: ['KG', 'KZ'] })], [reading({ hosts: read })]).pairs[0]?.wrong;
    expect(hosts(['KZ', 'KG'])).toEqual([]);
    expect(hosts(['KG'])).toEqual(['hosts']);
  });

  it('takes the mention of its own kind before one that agrees in more', () => {
    const other = reading({ kind: 'forced_return' });
    const own = reading({ stage: 'blocked', polarity: 'mitigating', origin: 'BY' });
    const { pairs, invented } = judged([label()], [other, own]);
    expect(pairs[0]?.read).toBe(own);
    expect(invented).toEqual([other]);
  });

  it('of two of one kind each takes the mention that agrees in more', () => {
    const [early, late] = [label({ when: '2025-01' }), label({ when: '2025-02', stage: 'blocked' })];
    const read = [reading({ when: '2025-02', stage: 'blocked' }), reading({ when: '2025-01' })];
    expect(judged([early, late], read).pairs.every(({ wrong }) => wrong.length === 0)).toBe(true);
  });

  it('is answered under a wrong kind by another claim about people, never by an instrument', () => {
    expect(judged([label()], [reading({ kind: 'violence' })]).pairs[0]?.wrong).toContain('kind');
    expect(judged([label()], [reading({ kind: 'wanted_list' })]).missed).toHaveLength(1);
    expect(judged([label({ kind: 'surveillance' })], [reading({ kind: 'wanted_list' })]).pairs).toHaveLength(1);
  });

  it('is missed where the mention is of another host', () => {
    const { missed, invented } = judged([label()], [reading({ hosts: ['KZ'] })]);
    expect([missed.length, invented.length]).toEqual([1, 1]);
  });
});

describe('a text', () => {
  it.each([
    [{}, true],
    [{ persecution: false as const }, false],
    [{ persecution: 'unknown' as const }, true],
    [{ background: true }, false],
  ])('with a claim of %o is worth an alarm: %s', (claim, worth) => {
    expect(judged([label(claim)], []).wanted).toBe(worth);
    expect(judged([], [reading(claim)]).raised).toBe(worth);
  });

  it('is read with its reasons and judged', () => {
    const told = text({
      text: 'Kyrgyz police arrested Russian activist Ivan Petrov in Bishkek at the request of Moscow.',
    });
    const [one] = judgeAll([{ ...told, labels: [label()] }], 'develop');
    expect(one).toMatchObject({ wanted: true, raised: true, missed: [] });
    expect(one?.read[0]?.frame).not.toBe('');
    expect(
      judge(told, { mentions: [], chance: 0.2, review: { review: true, because: 'doubt' }, likeliest: null }).review,
    ).toBe(true);
  });
});
