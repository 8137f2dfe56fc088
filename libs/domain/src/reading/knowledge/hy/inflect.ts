/**
 * The forms of Armenian verbs. A label that ends in `/verb` holds stems (`ձերբակալ` for ձերբակալել); the perfect is
 * known by its auxiliary, since its participle looks like the infinitive that modal verbs take. Both spellings of
 * "and" inside a word (`և`, `եւ`) are in use.
 */
import type { Entries } from '../entries.js';

const BE = '(է|են|էր|էին|եմ|ենք)';
const CAUSATIVE = /[եա]ցն$/u;

type Forms = readonly (readonly [form: string, words: readonly string[]])[];

function futureOf(stem: string): string[] {
  return ['ի', 'են'].flatMap((ending) => [`${stem}${ending}`, `կ${stem}${ending}`]);
}

function infinitivesOf(stem: string): string[] {
  return ['ել', 'ելու*', 'ելը', 'ելն', 'ելիս', 'ելով'].map((ending) => `${stem}${ending}`);
}

function formsOf(stem: string): Forms {
  const caused = CAUSATIVE.test(stem);
  const root = caused ? stem.slice(0, -1) : stem;
  const perfect = caused ? `${root}րել` : `${root}ել`;
  const told = caused ? ['րեց', 'րեցին', 'րին', 'րած'] : ['եց', 'եցին', 'ած'];
  return [
    ['past', [`${perfect} ..2 ${BE}`, ...told.map((ending) => `${root}${ending}`)]],
    ['passive', [`${root}վել ..2 ${BE}`, `${root}վեց`, `${root}վեցին`, `${root}ված*`]],
    ['present', [`${stem}ում`, `${root}վում`]],
    [
      'base',
      [perfect, ...infinitivesOf(stem), ...infinitivesOf(`${root}վ`), ...futureOf(stem), ...futureOf(`${root}վ`)],
    ],
  ];
}

/** Entries with the forms of their verbs in place of stems. */
export function withVerbs(entries: Entries): Entries {
  const inflected: Record<string, string[]> = {};
  const put = (label: string, words: readonly string[]): void => {
    (inflected[label] ??= []).push(...words);
  };
  for (const [label, words] of Object.entries(entries)) {
    const [name = label, how] = label.split('/');
    if (how !== 'verb') {
      put(label, words);
      continue;
    }
    for (const word of words) {
      const at = word.lastIndexOf(' ') + 1;
      for (const [form, forms] of formsOf(word.slice(at)))
        put(
          `${name}/${form}`,
          forms.map((one) => word.slice(0, at) + one),
        );
    }
  }
  return inflected;
}

/** Entries in both spellings of `և`. */
export function inBothSpellings(entries: Entries): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([label, words]) => [
      label,
      [...new Set(words.flatMap((word) => [word, word.replaceAll('և', 'եւ'), word.replaceAll('Եվ', 'Եւ')]))],
    ]),
  );
}
