import { RANDOM_NUMBERS, suggestCode } from './suggest-code.js';
import { namesAPerson, toldTooMuch } from './told-too-much.js';

const whats = (text: string) => toldTooMuch(text).map(({ what, start, end }) => [what, text.slice(start, end)]);

describe('a person’s code in a text for everybody', () => {
  test('is found whatever the generator makes', () => {
    const steps = Array.from({ length: 30 }, (_, step) => step / 30);
    const codes = steps.flatMap((a) =>
      steps.map((b) => suggestCode([a, b, (a * 7 + b) % 1, (b * 3 + a) % 1, (a + b) % 1].slice(0, RANDOM_NUMBERS))),
    );
    expect(codes.filter((code) => !namesAPerson(`He is (${code}), they say.`))).toEqual([]);
  });

  test.each([
    'heron-tuvo was taken',
    'Heron-Tuvo',
    'HERON-TUVO!',
    'heron‑tuvo',
    'heron–tuvo',
    'heron_tuvo',
    'her\u00adon-tu\u200bvo',
    'hеrоn-tuvо',
    'ｈｅｒｏｎ－ｔｕｖｏ',
    'alder-bive-2',
    'alder-bive2',
    'scan of heron-tuvo.pdf',
    '«heron-tuvo»',
  ])('is found in %s', (text) => expect(namesAPerson(text)).toBe(true));

  test.each([
    'a so-called Tien-Shan road',
    'Bishkek-based, well-known, Nagorno-Karabakh',
    'birds of Issyk-Kul',
    'sub-heron-tuvoland',
    'herons-tuvo',
    'heron-tuv',
    'heron-crake',
    'K7-42',
    'Сырдарьинско-Туркестанский парк',
    '',
  ])('is not seen in %s', (text) => expect(namesAPerson(text)).toBe(false));

  test('is also seen in a word that could be one', () =>
    expect(whats('heron-like birds')).toEqual([['person_code', 'heron-like']]));
});

describe('what is worth a warning', () => {
  test.each([
    ['write to nobody@news.example, please', 'email', 'nobody@news.example'],
    ['call +996 555 123 456 now', 'phone', '+996 555 123 456'],
    ['call 8 (999) 123-45-67', 'phone', '8 (999) 123-45-67'],
    ['the heron tuvo case', 'like_a_code', 'heron tuvo'],
    ['the heron - tuvo case', 'like_a_code', 'heron - tuvo'],
  ])('%s', (text, what, words) => expect(whats(text)).toEqual([[what, words]]));

  test.each([
    'on 2020-12-18 and 2023-07-21',
    'from 18.12.2020 to 21.07.2023',
    'between 2013-2014 2015 and 2016',
    '85,000 records, 1 200 000 som, article 205.2',
    'case No. 1-234/2024',
  ])('%s is neither', (text) => expect(whats(text)).toEqual([]));

  test('is found in time that grows with the text alone', () => {
    const long = `${'heron-'.repeat(40_000)} ${'1 '.repeat(100_000)} ${'a.'.repeat(100_000)}@`;
    const start = performance.now();
    toldTooMuch(long);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
