import type { Declension } from '../written.js';
import { toCyrillic } from './scripts.js';

const FEMININE: Declension = [
  ['ija', 'ija:n ije:g iji:dl iju:a ijom:i'],
  ['ska', 'ska:n ske:g skoj:dl sku:a skom:i'],
  ['čka', 'čka:n čke:g čkoj:dl čku:a čkom:i'],
  ['ška', 'ška:n ške:g škoj:dl šku:a škom:i'],
  ['ka', 'ka:n ke:g ci:dl ki:dl ku:a kom:i'],
  ['ga', 'ga:n ge:g zi:dl gi:dl gu:a gom:i'],
  ['a', 'a:n e:g i:dl u:a om:i'],
];
const NEUTER: Declension = [
  ['o', 'o:na a:g u:dl om:i'],
  ['je', 'je:na ja:g ju:dl jem:i'],
  ['i', 'i:na ija:g iju:dl ijem:i'],
];
/** Names ending in a consonant take the same endings whatever it is. */
const MASCULINE: Declension = ['lj', 'nj', 'dž', ...'bcčdđfghjklmnprsštvzž'].map(
  (last) => [last, `${last}:na ${last}a:g ${last}u:dl ${last}om:i ${last}em:i`] as const,
);
const LATIN: Declension = [...FEMININE, ...NEUTER, ...MASCULINE];

/** The marks of the cases stay in Latin letters. */
function cyrillicForms(forms: string): string {
  return forms
    .split(' ')
    .map((form) => {
      const [ending = '', cases = ''] = form.split(':');
      return `${toCyrillic(ending)}:${cases}`;
    })
    .join(' ');
}

/** The endings of names in both scripts. */
export const DECLENSION: Declension = [
  ...LATIN,
  ...LATIN.map(([ends, forms]) => [toCyrillic(ends), cyrillicForms(forms)] as const),
];
