import { corpus, judge } from './score-corpus.js';

describe('the facts of the first two articles, told in other words', () => {
  it.each(corpus('seed-facts.jsonl').map((text) => [text.id, text] as const))('%s', (_, text) => {
    expect(judge(text)).toEqual({ id: text.id, missed: [], wrong: [], differing: [] });
  });
});
