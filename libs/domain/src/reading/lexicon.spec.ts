import { compileEntry } from './entry.js';
import { compileLexicon, tagsOf } from './lexicon.js';
import { english } from './knowledge/en/english.js';
import type { LanguageKnowledge } from './knowledge/entries.js';
import { ukrainian } from './knowledge/uk/ukrainian.js';
import { turkish } from './knowledge/tr/turkish.js';
import { german } from './knowledge/de/german.js';
import { french } from './knowledge/fr/french.js';
import { spanish } from './knowledge/es/spanish.js';
import { polish } from './knowledge/pl/polish.js';
import { serbian } from './knowledge/sr/serbian.js';
import { kazakh } from './knowledge/kk/kazakh.js';
import { kyrgyz } from './knowledge/ky/kyrgyz.js';
import { georgian } from './knowledge/ka/georgian.js';
import { armenian } from './knowledge/hy/armenian.js';
import { azerbaijani } from './knowledge/az/azerbaijani.js';
import { uzbek } from './knowledge/uz/uzbek.js';
import { tajik } from './knowledge/tg/tajik.js';
import { persian } from './knowledge/fa/persian.js';
import { arabic } from './knowledge/ar/arabic.js';
import { chinese } from './knowledge/zh/chinese.js';
import { russian } from './knowledge/ru/russian.js';
import { tokenise } from './tokens.js';

const languages: [string, () => LanguageKnowledge][] = [
  ['English', english],
  ['Russian', russian],
  ['Ukrainian', ukrainian],
  ['Turkish', turkish],
  ['German', german],
  ['French', french],
  ['Spanish', spanish],
  ['Polish', polish],
  ['Serbian', serbian],
  ['Kazakh', kazakh],
  ['Kyrgyz', kyrgyz],
  ['Georgian', georgian],
  ['Armenian', armenian],
  ['Azerbaijani', azerbaijani],
  ['Uzbek', uzbek],
  ['Tajik', tajik],
  ['Persian', persian],
  ['Arabic', arabic],
  ['Chinese', chinese],
];

describe('knowledge of a language', () => {
  it.each(languages)('compiles every entry of %s', (_, knowledge) => {
    const { verbs, phrases, inflect } = knowledge();
    const faults: string[] = [];
    for (const [label, entries] of Object.entries({ ...phrases, ...verbs })) {
      for (const entry of entries) {
        try {
          compileEntry(
            entry
              .split(' ')
              .map((word, at) => (at === 0 && verbs[label]?.includes(entry) ? (inflect(word)[0]?.word ?? '') : word))
              .join(' '),
          );
        } catch (error) {
          faults.push(`${label}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it.each(languages)('gives every label of %s at least one entry', (_, knowledge) => {
    const { verbs, phrases } = knowledge();
    const empty = Object.entries({ ...phrases, ...verbs }).filter(
      ([label, entries]) => entries.length === 0 && !label.startsWith('after:'),
    );
    expect(empty.map(([label]) => label)).toEqual([]);
  });

  it.each(languages)('compiles %s as a whole', (_, knowledge) => {
    const { exact, prefix } = compileLexicon(knowledge());
    expect(exact.size + prefix.size).toBeGreaterThan(250);
  });

  it.each(['', 'a..b', 'ab*', 'word ..3', 'two,words'])('refuses the entry "%s"', (entry) => {
    expect(() => compileEntry(entry)).toThrow();
  });
});

describe('tagging', () => {
  const lexicon = compileLexicon({
    verbs: { send: ['hand/handed ..3 over'] },
    phrases: { plain: ['border guard*'], either: ['(red|blue) notice'], proper: ['^may'] },
    inflect: (verb) => verb.split('/').map((word) => ({ word, form: 'past' as const })),
    formOf: () => 'noun',
  });
  const labels = (text: string): string[] => {
    const tokens = tokenise(text);
    return tagsOf(lexicon, tokens, 0, tokens.length).map(({ label, from, to }) => `${label}:${from}-${to}`);
  };

  it.each([
    ['a stem at the end of a phrase', 'the border guards', ['plain:1-3']],
    ['a gap of a few words', 'handed the young man over', ['send:0-5']],
    ['no gap wider than allowed', 'handed one two three four over', []],
    ['no gap across a comma', 'handed, over', []],
    ['either of two words', 'a blue notice', ['either:1-3']],
    ['a capital where one is asked for', 'in May he may', ['proper:1-2']],
    ['words parted by a hyphen', 'border-guards', ['plain:0-2']],
  ])('finds %s', (_, text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});
