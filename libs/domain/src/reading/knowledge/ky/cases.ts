/** The cases of Kyrgyz names. All four harmonies are given: names from abroad take more than one. */
import type { Cases } from '../kk/compounds.js';

const POSSESSED = /(?:сы|си|су|сү|лары|дары|тары|лери|дери|тери)$/u;
const HARD = /[кпстшфхцщчбвгд]ь?$/u;
const VOWEL = /[аеиоуөүыэюя]$/u;

const LOW = ['а', 'е', 'о', 'ө'];
const HIGH = ['ы', 'и', 'у', 'ү'];

function each(first: string, vowels: readonly string[], last = ''): string[] {
  return vowels.map((vowel) => first + vowel + last);
}

/** The forms of a name by the standing their ending gives. */
export function casesOf(name: string): Cases {
  const possessed = POSSESSED.test(name);
  const [to, place] = possessed ? ['н', 'нд'] : HARD.test(name) ? ['к', 'т'] : ['г', 'д'];
  const from = possessed ? 'н' : place;
  const of = VOWEL.test(name) ? 'н' : place;
  const attributive = HIGH.flatMap((high, at) => [`${place}${LOW[at] ?? ''}г${high}`]);
  const stems = name.endsWith('ь') ? [name, name.slice(0, -1)] : [name];
  const put = (endings: readonly string[]): string[] => stems.flatMap((stem) => endings.map((one) => stem + one));
  return {
    to: put(each(to, LOW)),
    from: put(each(from, LOW, 'н')),
    in: put([...each(place, LOW), ...attributive]),
    of: put(each(of, HIGH, 'н')),
    with: [`${name} менен`],
    object: put(possessed ? ['н'] : each(of, HIGH)),
  };
}
