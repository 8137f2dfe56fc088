import type { OfferedView } from '@lapwing/contracts';

/** What somebody looks for in the catalogue; null looks for everything. */
export interface Filter {
  /** A code, or `several` for what speaks for no single country. */
  country: string | null;
  language: string | null;
  publisher: OfferedView['publisher'] | null;
  unreadOnly: boolean;
  words: string;
}
export const EVERYTHING: Filter = { country: null, language: null, publisher: null, unreadOnly: false, words: '' };
export const SEVERAL = 'several';

/** Whether an offered source is what somebody looks for. */
export function chosenBy(filter: Filter): (item: OfferedView) => boolean {
  const words = filter.words.trim().toLocaleLowerCase();
  return (item) =>
    (filter.country === null || (item.country ?? SEVERAL) === filter.country) &&
    (filter.language === null || item.language === filter.language) &&
    (filter.publisher === null || item.publisher === filter.publisher) &&
    (!filter.unreadOnly || item.readAs?.enabled !== true) &&
    (words === '' || `${item.name} ${item.owner ?? ''} ${item.url}`.toLocaleLowerCase().includes(words));
}
