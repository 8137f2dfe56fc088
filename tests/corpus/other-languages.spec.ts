import { languageOf } from '@lapwing/domain';
import { corpus, totalsByLanguage, type Totals } from './score-corpus.js';

/** Floors over all languages together: whoever changes knowledge sees at once what it costs elsewhere. */
const FLOOR = { found: 0.6, precise: 0.65, kept: 0.95, quiet: 0.93 };

describe('the develop corpus in other languages', () => {
  const texts = corpus('develop/other-languages.jsonl');
  const totals = totalsByLanguage(texts);
  const sum = (field: keyof Totals): number => [...totals.values()].reduce((all, one) => all + one[field], 0);

  it('is told apart by language', () => {
    const mistaken = texts.filter((text) => languageOf(text.text, null) !== text.lang);
    expect(mistaken.length).toBeLessThanOrEqual(texts.length / 50);
  });

  it('is found as far as the floor says', () => {
    expect(sum('found') / sum('labels')).toBeGreaterThanOrEqual(FLOOR.found);
  });

  it('is read without inventing much', () => {
    expect(sum('found') / (sum('found') + sum('wrong'))).toBeGreaterThanOrEqual(FLOOR.precise);
  });

  it('is seldom silent where nothing is read', () => {
    const wanted = texts.filter((text) => text.labels.length > 0).length;
    expect(1 - sum('lost') / wanted).toBeGreaterThanOrEqual(FLOOR.kept);
  });

  it('raises nothing from most texts without a development', () => {
    const empty = texts.filter((text) => text.labels.length === 0).length;
    expect(1 - sum('alarmed') / empty).toBeGreaterThanOrEqual(FLOOR.quiet);
  });

  it.each([...new Set(texts.map((text) => text.lang ?? ''))])('is read in %s at all', (language) => {
    expect(totals.get(language)?.found).toBeGreaterThan(0);
  });
});
