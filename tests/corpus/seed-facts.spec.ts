import { judgeAll } from './scoring/judge.js';
import { CORPUS, textsIn } from './scoring/texts.js';

describe('the facts of the first two articles, told in other words', () => {
  const judged = judgeAll(textsIn(CORPUS, 'seed-facts.jsonl'), 'develop');

  it.each(judged.map((one) => [one.text.id, one] as const))('%s', (_, { missed, invented, pairs }) => {
    const differing = pairs.flatMap(({ wrong, label, read }) =>
      wrong.map((field) => ({ field, wanted: label[field], read: read.mention[field] })),
    );
    expect({ missed, invented: invented.map(({ mention }) => mention), differing }).toEqual({
      missed: [],
      invented: [],
      differing: [],
    });
  });
});
