import type { Entries } from '../entries.js';

const PAIRS =
  'lj љ,nj њ,dž џ,a а,b б,v в,g г,d д,đ ђ,e е,ž ж,z з,i и,j ј,k к,l л,m м,n н,o о,p п,r р,s с,t т,ć ћ,u у,f ф,h х,c ц,č ч,š ш';
const letters = (): Map<string, string> =>
  new Map(
    PAIRS.split(',').flatMap((pair) => {
      const [latin = '', cyrillic = ''] = pair.split(' ');
      const capital = latin.charAt(0).toUpperCase() + latin.slice(1);
      return [
        [latin, cyrillic],
        [capital, cyrillic.toUpperCase()],
      ] as const;
    }),
  );
const LETTER = /lj|nj|dž|Lj|Nj|Dž|[a-zđžćčšA-ZĐŽĆČŠ]/g;
/** A state's code stays as it is. */
const CODE = /(^|[\n,])(\s*)([A-Z]{2})(?=\s)/g;

/** Serbian written in Latin letters, in Cyrillic ones; codes of states are kept. */
export function toCyrillic(text: string): string {
  const known = letters();
  const codes: string[] = [];
  const kept = text.replace(CODE, (_, before: string, space: string, code: string) => {
    codes.push(code);
    return `${before}${space}¤`;
  });
  const written = kept.replace(LETTER, (letter) => known.get(letter) ?? letter);
  return written.replace(/¤/g, () => codes.shift() ?? '');
}

/** The entries in both scripts. */
export function inBothScripts(entries: Entries): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([label, words]) => [label, [...words, ...words.map((word) => toCyrillic(word))]]),
  );
}
