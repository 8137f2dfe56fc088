import { foldWord } from './fold-text.js';
import { sentencesOf } from './sentences.js';
import { tokenise } from './tokens.js';

describe('comparing words', () => {
  it.each([
    ['İSTANBUL', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['Türkiye', 'turkiye'],
    ['Ещё', 'еще'],
    ['Russi\u0430', 'russia'],
    ['p\u00ADeo\u200Bple', 'people'],
    ['don’t', "don't"],
    ['\u202Eabc', 'abc'],
  ])('folds %s to %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });
});

describe('words of a text', () => {
  it('keeps the offsets of the text as given', () => {
    const text = 'İzmir’s “U.A.E.” — 85,000 людей';
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.raw);
  });

  it.each([
    ['U.A.E. officials', ['uae', 'officials']],
    ['anti-war', ['anti', 'war']],
    ["Russia's request", ['russia', 'request']],
    ['85,000 people', ['85000', 'people']],
    ['85 000 человек', ['85000', 'человек']],
    ['2025-03-01', ['2025', '-', '03', '-', '01']],
  ])('reads %s', (text, norms) => {
    expect(tokenise(text).map((token) => token.norm)).toEqual(norms);
  });
});

describe('sentences of a text', () => {
  const cut = (text: string): string[] => {
    const tokens = tokenise(text);
    return sentencesOf(tokens, 'en').map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  };

  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['The St. Petersburg deputy I. Petrov left.', ['The St. Petersburg deputy I. Petrov left.']],
    ['“Go.” He went.', ['“Go.”', 'He went.']],
    ['В 2023 г. он уехал. Потом вернулся.', ['В 2023 г. он уехал.', 'Потом вернулся.']],
    ['Headline\n\nText.', ['Headline', 'Text.']],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
