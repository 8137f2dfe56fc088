/** The compiled knowledge of each language, made once when first asked for. */
import { arabic } from './knowledge/ar/arabic.js';
import { azerbaijani } from './knowledge/az/azerbaijani.js';
import { german } from './knowledge/de/german.js';
import { english } from './knowledge/en/english.js';
import type { LanguageKnowledge } from './knowledge/entries.js';
import { spanish } from './knowledge/es/spanish.js';
import { persian } from './knowledge/fa/persian.js';
import { french } from './knowledge/fr/french.js';
import { armenian } from './knowledge/hy/armenian.js';
import { georgian } from './knowledge/ka/georgian.js';
import { kazakh } from './knowledge/kk/kazakh.js';
import { kyrgyz } from './knowledge/ky/kyrgyz.js';
import { polish } from './knowledge/pl/polish.js';
import { russian } from './knowledge/ru/russian.js';
import { serbian } from './knowledge/sr/serbian.js';
import { tajik } from './knowledge/tg/tajik.js';
import { turkish } from './knowledge/tr/turkish.js';
import { ukrainian } from './knowledge/uk/ukrainian.js';
import { uzbek } from './knowledge/uz/uzbek.js';
import { chinese } from './knowledge/zh/chinese.js';
import type { Language } from './language.js';
import { compileLexicon, type Lexicon } from './lexicon.js';

const KNOWLEDGE: Record<Language, () => LanguageKnowledge> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  pl: polish,
  sr: serbian,
  tr: turkish,
  de: german,
  fr: french,
  es: spanish,
  kk: kazakh,
  ky: kyrgyz,
  ka: georgian,
  hy: armenian,
  az: azerbaijani,
  uz: uzbek,
  tg: tajik,
  fa: persian,
  ar: arabic,
  zh: chinese,
};
const compiled = new Map<Language, Lexicon>();

/** The searchable knowledge of a language. Throws if an entry cannot be read (the spec compiles every one). */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compileLexicon(KNOWLEDGE[language]());
  compiled.set(language, lexicon);
  return lexicon;
}
