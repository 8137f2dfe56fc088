import { formatOf, lacksText, mapped } from './format-of.js';

describe('a file to import', () => {
  it.each([
    ['archive.csv', 'csv'],
    ['archive.TSV', 'csv'],
    ['archive', 'csv'],
    ['archive.json', 'json'],
    ['archive.JSONL', 'json'],
    ['json.csv', 'csv'],
  ])('called %s is taken for %s', (name, format) => expect(formatOf(name)).toBe(format));

  it('is read by the columns somebody chose', () => {
    const chosen = mapped(mapped({}, 'text', 'Body'), 'url', 'Link');
    expect(chosen).toEqual({ text: 'Body', url: 'Link' });
    expect(mapped(chosen, 'text', 'Words')).toEqual({ url: 'Link', text: 'Words' });
    expect(mapped(chosen, 'url', null)).toEqual({ text: 'Body' });
  });

  it('lacks texts where no column holds them', () => {
    expect(lacksText({ columns: ['a'], mapping: {} })).toBe(true);
    expect(lacksText({ columns: ['a'], mapping: { text: 'a' } })).toBe(false);
    expect(lacksText({ columns: [], mapping: {} })).toBe(false);
  });
});
