import { corpus, judge } from './score-corpus.js';

/** Not a target but a floor: whoever changes knowledge sees at once what it costs elsewhere. */
const FLOOR = { found: 0.94, precise: 0.95, fields: 0.96 };

describe('the develop corpus', () => {
  const texts = corpus('develop.jsonl');
  const judgements = texts.map(judge);
  const count = (pick: (one: (typeof judgements)[number]) => readonly string[]): number =>
    judgements.reduce((sum, one) => sum + pick(one).length, 0);
  const labels = texts.reduce((sum, text) => sum + text.labels.length, 0);
  const missed = count((one) => one.missed);
  const wrong = count((one) => one.wrong);

  it('is found as far as the floor says', () => {
    expect((labels - missed) / labels).toBeGreaterThanOrEqual(FLOOR.found);
  });

  it('is read without inventing', () => {
    expect((labels - missed) / (labels - missed + wrong)).toBeGreaterThanOrEqual(FLOOR.precise);
  });

  it('has its fields right where found', () => {
    const fields = texts.reduce(
      (sum, text) => sum + text.labels.reduce((all, label) => all + Object.keys(label).length, 0),
      0,
    );
    expect((fields - count((one) => one.differing)) / fields).toBeGreaterThanOrEqual(FLOOR.fields);
  });

  it('finds nothing in any text that holds no development', () => {
    const empty = judgements.filter((_, at) => texts[at]?.labels.length === 0);
    expect(empty.filter((one) => one.wrong.length > 0).map((one) => one.id)).toEqual([]);
  });
});
