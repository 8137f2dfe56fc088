/** A sentence in the reader's language. */
export function inTongue(words: { en: string; ru: string }, locale: string): string {
  return locale.startsWith('ru') ? words.ru : words.en;
}
