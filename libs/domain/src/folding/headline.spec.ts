import { headlineOf } from './headline.js';

const TITLE = 'Yerevan police seize deserter at the airport';
const LEAD =
  'Police in Yerevan seized Anton Beliaev, who had left his unit, at the airport on Monday, his lawyer said.';
const OLDER = 'In May 2024, Kazakhstan handed over Kamil Kasimov to Russia, where a court sent him to prison.';
const TEXT = `${LEAD} He is 24.\n\nNobody has seen him since. ${OLDER} Rights groups protested.`;

const said = (words: string, subjects: string[] = []) => {
  const start = TEXT.indexOf(words);
  return { spans: [{ start, end: start + words.length }], subjects };
};

describe('the headline of a development', () => {
  it.each([
    ['the title, where the lead says it', said('seized Anton Beliaev'), TITLE],
    ['the title, where title or lead name its people', said('Nobody has seen him', ['Антона Беляева']), TITLE],
    ['the sentence itself, where the title is about others', said('handed over', ['Kamil Kasimov']), OLDER],
    ['the sentence itself, where nobody is named', said('handed over'), OLDER],
    ['the title, where no words are known', { spans: [], subjects: [] }, TITLE],
  ])('is %s', (_, mention, expected) => {
    expect(headlineOf(mention, TITLE, TEXT)).toBe(expected);
  });

  it('is the sentence where the document has no title', () => {
    expect(headlineOf(said('handed over'), null, TEXT)).toBe(OLDER);
    expect(headlineOf({ spans: [], subjects: [] }, null, 'A short lead.')).toBe('A short lead.');
  });

  it('is not cut at an abbreviation inside the words', () => {
    const text = `${LEAD}\n\nIn 2024 St. Petersburg’s Kamil Kasimov was handed over to Russia.`;
    const start = LEAD.length + 2;
    const clause = { start: text.indexOf('Petersburg'), end: text.length };
    expect(headlineOf({ spans: [clause, { start, end: text.length }], subjects: [] }, TITLE, text)).toBe(
      text.slice(start),
    );
  });

  it('does not take the whole of a text without paragraphs for the lead', () => {
    const text = `${LEAD} ${'He is 24 and served in the north. '.repeat(8)}${OLDER}`;
    const start = text.indexOf('handed over');
    expect(headlineOf({ spans: [{ start, end: start + 11 }], subjects: [] }, TITLE, text)).toBe(OLDER);
  });

  it('does not take a dateline for the lead', () => {
    const text = `YEREVAN\n\n${LEAD}\n\n${OLDER}`;
    const at = (words: string) => ({ spans: [{ start: text.indexOf(words), end: text.length }], subjects: [] });
    expect(headlineOf(at('seized'), TITLE, text)).toBe(TITLE);
    expect(headlineOf(at('handed over'), TITLE, text)).toBe(OLDER);
  });

  it('ends at a whole word within 140 signs', () => {
    const text = `${LEAD}\n\nLater ${'somebody '.repeat(40)}was deported.`;
    const headline = headlineOf({ spans: [{ start: LEAD.length + 2, end: text.length }], subjects: [] }, TITLE, text);
    expect(headline.length).toBeLessThanOrEqual(140);
    expect(headline).toMatch(/^Later (somebody )+somebody…$/);
  });

  it('never ends in half a sign', () => {
    for (const before of ['', 'a']) {
      const text = `${before}${'🔴'.repeat(200)}`;
      expect(headlineOf({ spans: [], subjects: [] }, null, text)).toMatch(/^a?(🔴)+…$/u);
    }
  });
});
