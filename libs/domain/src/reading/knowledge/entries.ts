/**
 * How the knowledge of a language is written down. An entry is a phrase of one or more words:
 * `word` is that word, `stem*` is any word that begins so (three letters at least), `(a|b)` is either, `..3` lets up to
 * three other words stand between, a leading `^` wants a capital letter in the text.
 * Verbs of languages that inflect by rule are given as the base form (`hand ..4 over`), irregular ones with their past
 * and participle (`take/took/taken ..4 away`).
 */

/**
 * What an entry stands for. Labels are the only thing that rules may speak of; words belong to the languages. A label may
 * name the form its words stand in (`act:return/base`).
 */
export type Label = string;

/** How a word stands in its clause as far as its form tells. */
export type Form = 'base' | 'present' | 'past' | 'passive' | 'ing' | 'noun';

/** The entries of a text in which commas part them; how the lines are broken does not matter. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry.length > 0);
}

export interface Entries {
  [label: Label]: readonly string[];
}

/** Everything the reader knows of one language. */
export interface LanguageKnowledge {
  /** Inflected by `inflect`. */
  verbs: Entries;
  /** Taken as they stand. */
  phrases: Entries;
  /** The forms of one verb given as in `verbs`. */
  inflect: (verb: string) => readonly { word: string; form: Form }[];
  /** The form of a word found by its stem. */
  formOf: (norm: string) => Form;
}
