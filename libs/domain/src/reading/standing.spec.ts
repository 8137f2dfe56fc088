import type { Mention } from '../model.js';
import { read, readWithReasons } from './read.js';
import { isUnlikelyStage, reviewOf, rings, speaksAgainst } from './standing.js';
import type { Weighed } from './weighing/weigh.js';

function text(overrides: Partial<Weighed> = {}): Weighed {
  return {
    signals: { all: new Set(), bySentence: [], opening: null },
    whole: true,
    chance: 0.9,
    kinds: new Map([['forced_return', 0.9]]),
    stages: { return: new Map([['executed', 0.9]]), harm: new Map(), paper: new Map() },
    mitigation: 0.1,
    certainty: 'reported',
    persecution: true,
    ...overrides,
  };
}

const RETURN = { kind: 'forced_return', persecution: true, background: false } as Mention;

describe('what a frame claims', () => {
  it.each([
    ['stands in a text that speaks of danger', text(), RETURN, false],
    ['falls in a text that speaks of none', text({ chance: 0.1 }), RETURN, true],
    [
      'stands all the same where it is no matter for alarm',
      text({ chance: 0.1 }),
      { ...RETURN, persecution: false },
      false,
    ],
    ['falls where another kind is far likelier', text({ kinds: new Map([['refuge', 0.99]]) }), RETURN, true],
    ['stands beside it in a long text', text({ kinds: new Map([['refuge', 0.99]]), whole: false }), RETURN, false],
  ] as const)('%s', (_, weighed, mention, against) => {
    expect(speaksAgainst(weighed, mention as Mention)).toBe(against);
  });

  it('takes another stage only where its own is next to impossible', () => {
    expect(isUnlikelyStage(text(), 'forced_return', 'executed')).toBe(false);
    expect(isUnlikelyStage(text(), 'forced_return', 'blocked')).toBe(true);
  });
});

describe('a text that no frame understood', () => {
  it('rings from an even chance on', () => {
    expect([rings(text({ chance: 0.49 })), rings(text({ chance: 0.5 }))]).toEqual([false, true]);
  });

  it('goes to a person where there is doubt, and is background below', () => {
    expect(reviewOf(0.3, false)).toEqual({ review: true, because: 'doubt' });
    expect(reviewOf(0.05, false)).toEqual({ review: false, because: null });
    expect(reviewOf(0.05, true)).toEqual({ review: true, because: 'doubt' });
  });
});

describe('a long text', () => {
  const weather = 'The weather stayed dry and the harvest went on in the valleys of the north. ';
  const claim = 'Kyrgyzstan handed the Belarusian activist Ales Harbuz over to Minsk on Friday, his lawyer said. ';

  it('is weighed in stretches, so that a claim at its end counts', () => {
    const document = { id: 'd', lang: 'en', title: null, published: '2025-03-14', url: null };
    const long = weather.repeat(60) + claim;
    expect(read({ ...document, text: long }).map(({ kind }) => kind)).toEqual(['forced_return']);
    expect(readWithReasons({ ...document, text: weather.repeat(60) })).toMatchObject({
      mentions: [],
      review: { review: false },
    });
  });
});
