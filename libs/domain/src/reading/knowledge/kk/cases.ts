/** The cases of Kazakh names. Both harmonies are given: names from abroad take either. */
import type { Cases } from './compounds.js';

const POSSESSED = /(?:сы|сі|лары|лері|дары|дері|тары|тері|ары)$/u;
const HARD = /[кқпстшфхцщчбвгд]ь?$/u;
const VOWEL = /[аәеиоөуұүыіэюя]$/u;
const NASAL = /[мнң]ь?$/u;
const SOFT_SIGN = /ь$/u;

function endings(name: string): Cases {
  if (POSSESSED.test(name)) {
    return {
      to: ['на', 'не'],
      from: ['нан', 'нен'],
      in: ['нда', 'нде', 'ндағы', 'ндегі'],
      of: ['ның', 'нің'],
      with: ['мен'],
      object: ['н', 'ны', 'ні'],
    };
  }
  const hard = HARD.test(name);
  const [to, in_] = hard ? ['қ', 'т'] : ['ғ', 'д'];
  const of = VOWEL.test(name) || NASAL.test(name) ? 'н' : in_;
  const from = NASAL.test(name) ? 'н' : in_;
  return {
    to: [`${to}а`, hard ? 'ке' : 'ге'],
    from: [`${from}ан`, `${from}ен`],
    in: [`${in_}а`, `${in_}е`, `${in_}ағы`, `${in_}егі`],
    of: [`${of}ың`, `${of}ің`],
    with: hard ? ['пен'] : ['мен', 'бен'],
    object: VOWEL.test(name) ? ['ны', 'ні'] : [`${in_}ы`, `${in_}і`],
  };
}

/** The forms of a name by the standing their ending gives. */
export function casesOf(name: string): Cases {
  const forms = endings(name);
  const stems = SOFT_SIGN.test(name) ? [name, name.slice(0, -1)] : [name];
  const put = (list: readonly string[]): string[] => stems.flatMap((stem) => list.map((ending) => stem + ending));
  return {
    to: put(forms.to),
    from: put(forms.from),
    in: put(forms.in),
    of: put(forms.of),
    with: put(forms.with),
    object: put(forms.object),
  };
}
