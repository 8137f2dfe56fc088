/** The compiled knowledge of each language, made once when first asked for. */
import { english } from './knowledge/en/english.js';
import type { LanguageKnowledge } from './knowledge/entries.js';
import { polish } from './knowledge/pl/polish.js';
import { russian } from './knowledge/ru/russian.js';
import { serbian } from './knowledge/sr/serbian.js';
import { turkish } from './knowledge/tr/turkish.js';
import { ukrainian } from './knowledge/uk/ukrainian.js';
import type { Language } from './language.js';
import { compileLexicon, type Lexicon } from './lexicon.js';

const KNOWLEDGE: Partial<Record<Language, () => LanguageKnowledge>> = {
  en: english,
  ru: russian,
  uk: ukrainian,
  pl: polish,
  sr: serbian,
  tr: turkish,
};
const compiled = new Map<Language, Lexicon>();

/** The searchable knowledge of a language. Throws if an entry cannot be read (the spec compiles every one). */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compileLexicon((KNOWLEDGE[language] ?? russian)());
  compiled.set(language, lexicon);
  return lexicon;
}
