/** Which cases a form may stand for: n(ominative), g(enitive), d(ative), a(ccusative), i(nstrumental), l(ocative). */
export interface CaseForm {
  word: string;
  cases: string;
}

type Endings = readonly (readonly [ending: string, cases: string])[];

const SOFT_A: Endings = [
  ['я', 'n'],
  ['и', 'gdl'],
  ['ю', 'a'],
  ['ей', 'i'],
];
const HARD_A: Endings = [
  ['а', 'n'],
  ['ы', 'g'],
  ['е', 'dl'],
  ['у', 'a'],
  ['ой', 'i'],
];
const VELAR_A: Endings = [
  ['а', 'n'],
  ['и', 'g'],
  ['е', 'dl'],
  ['у', 'a'],
  ['ой', 'i'],
];
const SOFT_SIGN: Endings = [
  ['ь', 'na'],
  ['и', 'gdl'],
  ['ью', 'i'],
];
const SHORT_I: Endings = [
  ['й', 'na'],
  ['я', 'g'],
  ['ю', 'd'],
  ['ем', 'i'],
  ['е', 'l'],
];
const HARD: Endings = [
  ['', 'na'],
  ['а', 'g'],
  ['у', 'd'],
  ['ом', 'i'],
  ['е', 'l'],
];
const PLURAL: Endings = [
  ['ы', 'na'],
  ['', 'g'],
  ['ов', 'g'],
  ['ам', 'd'],
  ['ами', 'i'],
  ['ах', 'l'],
];
const FEMININE_ADJECTIVE: Endings = [
  ['ая', 'n'],
  ['ой', 'gdil'],
  ['ую', 'a'],
];
const MASCULINE_ADJECTIVE: Endings = [
  ['ый', 'na'],
  ['ого', 'g'],
  ['ому', 'd'],
  ['ым', 'i'],
  ['ом', 'l'],
];

function put(stem: string, endings: Endings): CaseForm[] {
  return endings.map(([ending, cases]) => ({ word: stem + ending, cases }));
}

/** The forms of one Russian noun by its ending; a name that does not decline stands for every case. */
export function declineNoun(noun: string): CaseForm[] {
  const stem = noun.slice(0, -1);
  if (/[ия]я$|[ьаеи]я$/.test(noun) || noun.endsWith('я')) return put(stem, SOFT_A);
  if (/[гкхжшчщ]а$/.test(noun)) return put(stem, VELAR_A);
  if (noun.endsWith('а')) return put(stem, HARD_A);
  if (noun.endsWith('ь')) return put(stem, SOFT_SIGN);
  if (noun.endsWith('й')) return put(stem, SHORT_I);
  if (noun.endsWith('ы')) return put(stem, PLURAL);
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(noun)) return put(noun, HARD);
  return [{ word: noun, cases: 'ngdail' }];
}

function shared(left: string, right: string): string {
  return [...left].filter((one) => right.includes(one)).join('');
}

/** The forms of a Russian name of a state or city of one or more words. */
export function declineName(name: string): CaseForm[] {
  const words = name.split(/[\s-]+/);
  const head = declineNoun(words.pop() ?? '');
  const first = words.join(' ');
  const adjective = first.endsWith('ая')
    ? put(first.slice(0, -2), FEMININE_ADJECTIVE)
    : /[ыи]й$/.test(first)
      ? put(first.slice(0, -2), MASCULINE_ADJECTIVE)
      : [{ word: first, cases: 'ngdail' }];
  return adjective.flatMap((left) =>
    head
      .map((right) => ({ word: `${left.word} ${right.word}`.trim(), cases: shared(left.cases, right.cases) }))
      .filter((form) => form.cases.length > 0),
  );
}
