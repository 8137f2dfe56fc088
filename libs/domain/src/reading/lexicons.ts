/** The compiled knowledge of each language, made once when first asked for. */
import { english } from './knowledge/en/english.js';
import type { LanguageKnowledge } from './knowledge/entries.js';
import { russian } from './knowledge/ru/russian.js';
import type { Language } from './language.js';
import { compileLexicon, type Lexicon } from './lexicon.js';

const KNOWLEDGE: Record<Language, () => LanguageKnowledge> = { en: english, ru: russian };
const compiled = new Map<Language, Lexicon>();

/** The searchable knowledge of a language. Throws if an entry cannot be read (the spec compiles every one). */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compileLexicon(KNOWLEDGE[language]());
  compiled.set(language, lexicon);
  return lexicon;
}
