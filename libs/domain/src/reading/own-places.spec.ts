import type { PlaceWord, ReadingInput } from '../model.js';
import { read } from './read.js';

const PLACES: readonly PlaceWord[] = [
  { code: 'XM', language: 'en', sort: 'name', word: 'Sellarony' },
  { code: 'XM', language: 'ru', sort: 'name', word: 'Селларония' },
  { code: 'XN', language: 'en', sort: 'adjective', word: 'Morvish' },
  { code: 'XN', language: 'ru', sort: 'adjective', word: 'морвийск*' },
];
const TOLD = 'Police in Sellarony detained the Morvish activist Timur Valeyev on Monday, his lawyer said.';
const RETOLD = 'В Селларонии полиция задержала морвийского активиста Тимура Валеева.';

function states(text: string, places?: readonly PlaceWord[]): string[] {
  const document: ReadingInput = { id: 'd', lang: null, title: null, text, published: '2026-03-10', url: null };
  const mentions = read(places === undefined ? document : { ...document, places });
  return mentions.map(({ hosts, origin }) => `${hosts.join('+')} ${origin}`);
}

describe('places that a document brings along', () => {
  it.each([TOLD, RETOLD])('are read in it: %s', (text) => {
    expect(states(text, PLACES)).toEqual(['XM XN']);
  });

  it.each([TOLD, RETOLD])('are unknown in every other one, also right after it: %s', (text) => {
    expect(states(text, PLACES)).toHaveLength(1);
    expect(states(text).join()).not.toMatch(/XM|XN/);
  });

  it('are all it may speak of', () => {
    const real = 'Police in Bishkek detained the Russian activist Timur Valeyev on Monday, his lawyer said.';
    expect(states(real)).toEqual(['KG RU']);
    expect(states(real, PLACES)).toEqual([]);
  });
});
