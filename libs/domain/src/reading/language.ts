/** Which of the languages the reader knows is a text written in? By its letters, then by its commonest words. */

export const LANGUAGES = [
  'en',
  'ru',
  'uk',
  'tr',
  'de',
  'fr',
  'es',
  'pl',
  'sr',
  'kk',
  'ky',
  'ka',
  'hy',
  'az',
  'uz',
  'tg',
  'fa',
  'ar',
  'zh',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where the passive needs a form of "be": how many words before the participle it may stand. */
export const AUXILIARY_REACH: Partial<Record<Language, number>> = { en: 3, de: 20, fr: 4, es: 4 };

const SAMPLE = 20_000;
const RUSSIAN_ONLY = /[ыэъ]/g;
const RUSSIAN =
  /(?<![\u0400-\u04FF])(?:и|в|на|не|что|по|из|его|был|были|она|они|как|для|также|после|который|которые|сообщил|сообщает|это|при|от)(?![\u0400-\u04FF])/g;

type Script = 'latin' | 'cyrillic' | 'georgian' | 'armenian' | 'arabic' | 'han';
/** Scripts by their letters in lower case, as code units from and to; null for those no language read here is written in. */
const SCRIPTS: readonly (readonly [script: Script | null, from: number, to: number])[] = [
  ['latin', 0x61, 0x7a],
  ['latin', 0xdf, 0x24f],
  ['cyrillic', 0x400, 0x4ff],
  ['arabic', 0x620, 0x6d3],
  ['han', 0x3400, 0x9fff],
  ['georgian', 0x10d0, 0x10ff],
  ['armenian', 0x561, 0x587],
  [null, 0x370, 0x3ff],
  [null, 0x590, 0x5ff],
  [null, 0x900, 0x10cf],
  [null, 0x1100, 0x18af],
  [null, 0x3040, 0x30ff],
  [null, 0xac00, 0xd7af],
];

/** The script most letters belong to, or null where none does or that script is not read. */
function scriptOf(sample: string): Script | null {
  const counts = new Map<Script | null, number>();
  let row = SCRIPTS[0];
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    if (row === undefined || unit < row[1] || unit > row[2])
      row = SCRIPTS.find(([, from, to]) => unit >= from && unit <= to);
    if (row !== undefined) counts.set(row[0], (counts.get(row[0]) ?? 0) + 1);
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most?.[0] ?? null;
}

/** Letters that belong to one Cyrillic language among those read, or to a language that is not read (null). */
const CYRILLIC_LETTERS: readonly (readonly [language: Language | null, letters: RegExp])[] = [
  ['sr', /[ђјљњћџ]/g],
  ['tg', /[ӣӯҳҷғқ]/g],
  ['uz', /[ўқғҳ]/g],
  ['uk', /[іїєґ]/g],
  ['kk', /[әұіқғһ]/g],
  ['ky', /[ңөү]/g],
  [null, /[ѝѓќѕӑӗҫӹӱҡҙ]/g],
];
/** Beyond these letters a language's text does not go, although another's might. */
const FOREIGN: Partial<Record<Language, RegExp>> = {
  uk: /[ўәғқңөұүһӣӯҳҷѝђћы]/,
  kk: /[їєґӣӯҳҷў]/,
  ky: /[әғқұіїєґӣӯҳҷў]/,
  tg: /[әңөұүіїєґ]/,
  uz: /[әңөұүіїєґӣӯҷ]/,
};
const LATIN_WORDS: readonly (readonly [language: Language | null, words: string])[] = [
  [
    'en',
    'the of and to in was were has have by for with from that is a an on his her who after at he she they him not be if would it will no as there because are its but which or said told been',
  ],
  ['de', 'der die und das nicht von mit den dem ein eine einer wurde im ist auf des sich nach wird zu hat für'],
  ['fr', 'le la les des une et est du dans que qui pour par sur été au un avec ne pas aux ce son en'],
  ['es', 'el los las una que del por con para fue su en se y al un como sus lo la no'],
  ['pl', 'nie się jest oraz w z na do że przez który została został po od za ma i o jego'],
  [
    'tr',
    've bir için ile bu olarak hakkı açık bulunuyor olan etti göre dedi daha sonra çok ancak edildi edilen tarafından olduğu',
  ],
  ['az', 'və bir ilə üçün bu olan deyib edib də olunub barədə görə ki onun haqqında bildirib'],
  ['uz', "va bilan uchun bu bir ham haqida qildi deb uning o'zbekiston kuni edi qilgan bo'yicha to'g'risida emas ga"],
  ['sr', 'je su koji koja iz u na za da se od nije kako što će sa o ne ali i po bi'],
  [
    null,
    'và của là không het een niet voor și este din că il di che non della não uma com dos och att som ett ja on että není jsou az egy hogy nem dan yang di untuk',
  ],
];
const WORDS = new Map<string, (Language | null)[]>();
for (const [language, words] of LATIN_WORDS) {
  for (const word of words.split(' ')) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}
/** O and g with the turned comma, in the signs people type it. */
const UZBEK_VOWELS = /(?<=[\p{L}]|\b)[og][‘ʻ`]|\b(?:o['’]z|bo['’]l|yo['’]q|so['’]ng|ko['’]r|to['’]g)/gu;
const LATIN_WORD = /[\p{L}\p{M}]+(?:['’ʼ‘ʻ][\p{L}]+)*/gu;
const APOSTROPHES = /[’ʼ‘ʻ]/g;
const LEAST_SHARE = 40;
/** The share of its commonest words that a text of a language has at least. */
const LEAST_COMMON = 0.04;
/** So many words or fewer may lack them all. */
const FEW = 12;
/** Kyrgyz shares its letters with Russian but for three. */
const LEAST_CYRILLIC_SHARE = 66;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A language that is read, none of them (null), or too little to tell (undefined). */
type Found = Language | null | undefined;

function isRussian(sample: string): boolean {
  const letters = count(sample, /[\u0400-\u04FF]/g);
  return count(sample, RUSSIAN_ONLY) > 0 || count(sample, RUSSIAN) > 0 || letters > 15;
}

function cyrillicLanguage(sample: string): Found {
  const letters = count(sample, /[\u0400-\u04FF]/g);
  const ranked = CYRILLIC_LETTERS.map(([language, own]) => {
    const alien = language === null ? undefined : FOREIGN[language];
    const strange = alien ? count(sample, new RegExp(alien.source, 'g')) : 0;
    return { language, score: count(sample, own) - 2 * strange };
  }).sort((a, b) => b.score - a.score);
  const [first] = ranked;
  if (first && first.score * LEAST_CYRILLIC_SHARE > letters) return first.language;
  return isRussian(sample) ? 'ru' : undefined;
}

function latinLanguage(sample: string): Found {
  const scores = new Map<Language | null, number>();
  if (/ə/.test(sample)) scores.set('az', count(sample, /ə/g));
  else if (/[ığ]/.test(sample)) scores.set('tr', count(sample, /[ığ]/g) / 2);
  scores.set('uz', count(sample, UZBEK_VOWELS));
  let words = 0;
  for (const [word] of sample.matchAll(LATIN_WORD)) {
    words += 1;
    const languages = WORDS.get(word.replace(APOSTROPHES, "'")) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first && first[1] >= words * LEAST_COMMON) return first[0];
  return words > FEW ? null : undefined;
}

const BY_SCRIPT: Record<Script, (sample: string) => Found> = {
  latin: latinLanguage,
  cyrillic: cyrillicLanguage,
  georgian: () => 'ka',
  armenian: () => 'hy',
  arabic: (sample) => (count(sample, /[پچژگکی]/g) * LEAST_SHARE > sample.length ? 'fa' : 'ar'),
  han: (sample) => (count(sample, /[\u3040-\u30FF]/g) * LEAST_SHARE > sample.length ? null : 'zh'),
};
const DECLARABLE: Record<Script, readonly Language[]> = {
  latin: ['en', 'de', 'fr', 'es', 'pl', 'tr', 'az', 'uz', 'sr'],
  cyrillic: ['ru', 'uk', 'sr', 'kk', 'ky', 'tg', 'uz'],
  georgian: ['ka'],
  armenian: ['hy'],
  arabic: ['fa', 'ar'],
  han: ['zh'],
};

/**
 * The language of a text if the reader knows it, else null. Letters and words decide; what is declared helps only where they
 * are too few to tell.
 */
export function languageOf(text: string, declared: string | null): Language | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = scriptOf(sample);
  if (script === null) return null;
  const found = BY_SCRIPT[script](sample);
  const wanted = declared?.toLowerCase().split(/[-_]/)[0] ?? null;
  return found === undefined ? (DECLARABLE[script].find((language) => language === wanted) ?? null) : found;
}
