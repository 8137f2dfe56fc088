import { CANARY, type PlaceWord } from '@lapwing/domain';

/** The words of an invented country; there is none by these names. */
function wordsOf(code: string, english: readonly string[], russian: readonly string[]): PlaceWord[] {
  const sorts = ['name', 'adjective', 'city'] as const;
  const inLanguage = (language: string, words: readonly string[]): PlaceWord[] =>
    sorts.map((sort, at) => ({ code, language, sort, word: words[at] ?? '' }));
  return [...inLanguage('en', english), ...inLanguage('ru', russian)];
}

const CANARY_PLACES: readonly PlaceWord[] = [
  ...wordsOf(CANARY.host, ['Kestoria', 'Kestorian', 'Tolmarand'], ['Кестория', 'кесторийск*', 'Толмаранд']),
  ...wordsOf(CANARY.origin, ['Dorvania', 'Dorvanian', 'Velukhar'], ['Дорвания', 'дорванийск*', 'Велухар']),
];

/** The places that only documents of the canary's source may speak of; nothing for every other source. */
export function placesOf(sourceId: string): { places?: readonly PlaceWord[] } {
  return sourceId === CANARY.sourceId ? { places: CANARY_PLACES } : {};
}
