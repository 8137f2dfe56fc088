/** Which of the languages the reader knows is a text written in? By its letters, then by its commonest words. */

export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const SAMPLE = 20_000;
const ENGLISH = /\b(?:the|of|and|to|in|was|were|has|have|by|for|with|from|that|is|a|an|his|her|who|after|at|on)\b/g;
const OTHER_LATIN =
  /\b(?:der|die|und|das|nicht|von|mit|le|la|les|des|une|et|est|el|los|las|una|que|del|bir|ve|için|ile|nie|się|jest|oraz|je|su|koji|va|bilan|và|của)\b/g;
const RUSSIAN_ONLY = /[ыэъ]/g;
const OTHER_CYRILLIC = /[іїєґўқңғүұһөәҷҳӣӯђјљњћџ]/g;
const CYRILLIC = /[\u0400-\u04FF]/g;
const LATIN = /[a-z]/g;
const RUSSIAN =
  /(?<![\u0400-\u04FF])(?:и|в|на|не|что|по|из|его|был|были|она|они|как|для|также|после|который|которые|сообщил|сообщает|это|при|от)(?![\u0400-\u04FF])/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isRussian(sample: string): boolean {
  const words = count(sample, RUSSIAN);
  const foreign = count(sample, OTHER_CYRILLIC);
  const letters = count(sample, CYRILLIC);
  if (foreign * 40 > letters) return false;
  return count(sample, RUSSIAN_ONLY) > 0 || words > 0 || letters > 15;
}

/** The language of a text if the reader knows it, else null. A declared language wins unless the script contradicts. */
export function languageOf(text: string, declared: string | null): Language | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const cyrillic = count(sample, CYRILLIC);
  const latin = count(sample, LATIN);
  const wanted = declared?.toLowerCase().split(/[-_]/)[0] ?? null;
  if (wanted === 'ru' && cyrillic * 2 > latin) return 'ru';
  if (wanted === 'en' && latin > cyrillic) return 'en';
  if (cyrillic > latin) return isRussian(sample) ? 'ru' : null;
  if (latin === 0) return null;
  const english = count(sample, ENGLISH);
  return english > 0 && english > count(sample, OTHER_LATIN) ? 'en' : null;
}
