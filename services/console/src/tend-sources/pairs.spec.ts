import { pairsOf, textOfPairs } from './pairs.js';

describe('pairs typed as lines', () => {
  it('are read line by line, up to the first sign', () => {
    expect(pairsOf('appname=desk\nquery = a=b \n\nhalf typed\n=nameless\nquery=c')).toEqual([
      ['appname', 'desk'],
      ['query', 'a=b'],
      ['query', 'c'],
    ]);
  });

  it('come back as they were', () => {
    const pairs = [
      ['appname', 'desk'],
      ['include', 'title'],
      ['include', 'body'],
    ];
    expect(pairsOf(textOfPairs(pairs))).toEqual(pairs);
    expect(textOfPairs({ limit: '50' })).toBe('limit=50');
    expect(textOfPairs(undefined)).toBe('');
  });
});
