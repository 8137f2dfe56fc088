/**
 * How does a word read in plain Latin letters? Marks are dropped, Cyrillic (Russian, Ukrainian, Kazakh), Georgian and Armenian
 * letters are written as they sound, foreign digits become ours. Spellings of one sound are then folded into one, so that
 * Sergej, Sergey and Sergei are the same name.
 */
const SOUNDS: Readonly<Record<string, string>> = pairs(
  // Cyrillic
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh ' +
    'щ:sh ъ: ы:i ь: э:e ю:yu я:ya і:i ї:i є:e ґ:g ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h ў:u ' +
    // Georgian
    'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:k შ:sh ჩ:ch ' +
    'ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h ' +
    // Armenian
    'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ' +
    'ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k և:ev օ:o ֆ:f ' +
    // Latin letters that do not fall apart into a letter and a mark
    'ı:i ł:l ß:ss ø:o đ:d æ:ae œ:oe ə:a',
);

/** Spellings of one sound, the longer first. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|ch|tch/g, 's'],
  [/dzh|dj|zh/g, 'j'],
  [/tz|ts/g, 'c'],
  [/kh|gh/g, 'h'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/o(?:ff|f)(?=a?$)/g, 'ov'],
  [/e(?:ff|f)(?=a?$)/g, 'ev'],
  [/[yj](?=[aeou])/g, 'i'],
  [/y|(?<=[aeiou])j/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** Digits that stand for letters, each with what it may stand for. */
const LEET: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a', 'ch'],
  '5': ['s'],
  '6': ['b', 'g'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
};
const MOST_READINGS = 16;

function pairs(list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]));
}

/** The text in lower-case Latin letters, our digits and whatever else it holds. */
export function latinised(text: string): string {
  const read = [...text.normalize('NFKD').toLowerCase()].map((sign) => {
    if (/\p{M}|\p{Cf}/u.test(sign)) return '';
    return /\p{Nd}/u.test(sign) ? digit(sign) : (SOUNDS[sign] ?? sign);
  });
  return read.join('');
}

/** One spelling for what sounds alike. */
export function folded(word: string): string {
  return SAME_SOUND.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), word);
}

/** The ways to read a word: as it stands, without its digits, and with digits as the letters they look like. */
export function readings(word: string): string[] {
  if (!/\d/.test(word) || !/[a-z]/.test(word)) return [word];
  let read = [''];
  for (const sign of word) {
    const signs = LEET[sign] ?? [sign];
    read = read.flatMap((start) => signs.map((next) => start + next)).slice(0, MOST_READINGS);
  }
  return [word.replace(/\d/g, ''), ...read];
}

/** Every script has its ten digits in a row, and a zero whose code point is the first of them. */
function digit(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}
