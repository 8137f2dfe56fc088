/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'azb', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a text runs; an unknown language leaves it to the first letter of the text. */
export function directionOf(language: string | null | undefined): 'ltr' | 'rtl' | 'auto' {
  if (language === null || language === undefined || language === '') return 'auto';
  return RIGHT_TO_LEFT.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'auto';
}
