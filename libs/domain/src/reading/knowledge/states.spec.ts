import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { declineName } from './ru/decline.js';
import { formOfRussian } from './ru/inflect.js';
import { inflectEnglish } from './en/inflect.js';
import { STATE_WORDS as ENGLISH } from './en/states.js';
import { STATE_WORDS as RUSSIAN } from './ru/states.js';
import { STATE_CODES } from './states.js';
import { STATES_A_TO_L } from './states/states-a-l.js';
import { STATES_M_TO_Z } from './states/states-m-z.js';

/** The package is CommonJS, and its types say otherwise. */
const source = createRequire(import.meta.url)('world-countries') as Countries;
const rows = [...STATES_A_TO_L, ...STATES_M_TO_Z];

describe('states the reader can name', () => {
  it('are all members of the United Nations and a few more', () => {
    const missing = source.filter(({ unMember, cca2 }) => unMember && !STATE_CODES.includes(cca2));
    expect(missing.map(({ cca2 }) => cca2)).toEqual([]);
  });

  it('bear the names and capitals of world-countries', () => {
    const plain = (text: string): string => text.replace(/’/g, "'");
    for (const [code, name, , capitals] of rows) {
      const country = source.find(({ cca2 }) => cca2 === code);
      expect(plain(name)).toBe(plain(country?.name.common ?? ''));
      expect(plain(capitals)).toBe(plain(country?.capital.join(', ') ?? ''));
    }
  });

  it('have words of their own only under known codes', () => {
    const unknown = [...Object.keys(ENGLISH), ...Object.keys(RUSSIAN)].filter((code) => !STATE_CODES.includes(code));
    expect(unknown).toEqual([]);
  });
});

describe('Russian forms', () => {
  it.each([
    ['Россия', 'Россию', 'a'],
    ['Казахстан', 'Казахстане', 'l'],
    ['Казахстан', 'Казахстан', 'na'],
    ['Беларусь', 'Беларуси', 'gdl'],
    ['Саудовская Аравия', 'Саудовскую Аравию', 'a'],
    ['Китай', 'Китаем', 'i'],
    ['Марокко', 'Марокко', 'ngdail'],
  ])('of %s know %s as %s', (name, form, cases) => {
    expect(declineName(name)).toContainEqual({ word: form, cases });
  });

  it.each([
    ['депортировали', 'past'],
    ['депортировать', 'base'],
    ['депортирован', 'passive'],
    ['депортируют', 'present'],
    ['депортации', 'noun'],
    ['исчезли', 'past'],
    ['задержаны', 'passive'],
  ])('tell %s as %s', (word, form) => {
    expect(formOfRussian(word)).toBe(form);
  });
});

describe('English forms', () => {
  it.each([
    ['deport', ['deport', 'deports', 'deported', 'deporting']],
    ['expel', ['expel', 'expels', 'expelled', 'expelling']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['take/took/taken', ['take', 'takes', 'took', 'taking', 'taken']],
    ['hand', ['hand', 'hands', 'handed', 'handing']],
  ])('of %s', (verb, forms) => {
    expect(inflectEnglish(verb).map(({ word }) => word)).toEqual(forms);
  });
});
