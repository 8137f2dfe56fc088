import type { OfferedView, ReadingCount } from '@lapwing/contracts';

/** How much of one language is read of a country, and how much could be. */
export interface Covered {
  language: string | null;
  read: number;
  offered: number;
}

/** What is read of a country, by language; null stands for what speaks for several. */
export interface CountryCover {
  country: string | null;
  read: number;
  languages: Covered[];
}

/** Each country with what is read of it and what is offered; those with the least come first. */
export function coverOf(items: readonly OfferedView[], reading: readonly ReadingCount[]): CountryCover[] {
  const countries = new Set([...items, ...reading].map(({ country }) => country));
  return [...countries]
    .map((country) => {
      const languages = languagesOf(country, items, reading);
      return { country, languages, read: languages.reduce((sum, { read }) => sum + read, 0) };
    })
    .sort((a, b) => a.read - b.read || (a.country ?? 'ZZZ').localeCompare(b.country ?? 'ZZZ'));
}

/** Whether something is offered of a language of which nothing is read. */
export function isGap({ read, offered }: Covered): boolean {
  return read === 0 && offered > 0;
}

function languagesOf(
  country: string | null,
  items: readonly OfferedView[],
  reading: readonly ReadingCount[],
): Covered[] {
  const offered = items.filter((item) => item.country === country);
  const read = reading.filter((count) => count.country === country);
  const languages = new Set([...offered, ...read].map(({ language }) => language));
  return [...languages]
    .map((language) => ({
      language,
      offered: offered.filter((item) => item.language === language).length,
      read: read.find((count) => count.language === language)?.sources ?? 0,
    }))
    .sort((a, b) => b.offered - a.offered || (a.language ?? '').localeCompare(b.language ?? ''));
}
