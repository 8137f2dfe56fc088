/** Is one text a copy of another? A sketch of 48 numbers stands for a text, so that copies are found without it. */

const SEEDS = 48;
const SHINGLE = 4;
const COPY = 0.6;

function hash(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  return (h ^ (h >>> 13)) >>> 1;
}

/** The sketch of a text: the smallest hash of its four-word stretches under each of 48 hash functions. */
export function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const stretches = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) stretches.add(words.slice(at, at + SHINGLE).join(' '));
  if (stretches.size === 0) return [];
  const bases = [...stretches].map((stretch) => hash(stretch, 0));
  return Array.from({ length: SEEDS }, (_, seed) => {
    let least = 0x7fffffff;
    const factor = (Math.imul(seed, 0x9e3779b1) | 1) >>> 0;
    for (const base of bases) {
      const mixed = Math.imul(base ^ (base >>> 15), factor) >>> 0;
      const value = (mixed ^ (mixed >>> 16)) >>> 1;
      if (value < least) least = value;
    }
    return least;
  });
}

/** Whether two sketches stand for nearly the same text; a text too short to have one is like no other. */
export function isCopy(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== SEEDS || b.length !== SEEDS) return false;
  return a.filter((value, at) => value === b[at]).length / SEEDS >= COPY;
}

const BLOCS: readonly (readonly [string, RegExp])[] = [
  ['CSTO', /\bCSTO\b|ОДКБ|Collective Security Treaty/u],
  ['CIS', /\bCIS\b|СНГ|Commonwealth of Independent/u],
  ['SCO', /\bSCO\b|ШОС|Shanghai Cooperation/u],
  ['EAEU', /\bEAEU\b|ЕАЭС|Eurasian Economic Union/u],
  ['UNION_STATE', /\bUnion State\b|Союзн\p{L}+ государств/u],
  ['INTERPOL', /\bInterpol\b|Интерпол/iu],
];

/** What tells one standing instrument from its neighbours in a quotation: the bloc it names and the large numbers in it. */
export function marksOf(quotation: string): string[] {
  const blocs = BLOCS.filter(([, form]) => form.test(quotation)).map(([name]) => name);
  const numbers = [...quotation.matchAll(/\b(\d{1,3}(?:[ ,.\u00a0]\d{3})+|\d{4,})\b/gu)]
    .map((found) => found[1]?.replace(/\D/g, '') ?? '')
    .filter((digits) => Number(digits) > 2100);
  return [...new Set([...blocs, ...numbers])];
}
