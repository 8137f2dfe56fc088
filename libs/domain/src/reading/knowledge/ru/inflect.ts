import type { Form } from '../entries.js';

const INFINITIVE = /(?:ть|ти|чь)(?:ся)?$/;
const PAST = /(?:л[аио]?|чез|вез|нес|влек)(?:ся|сь)?$/;
const PARTICIPLE =
  /(?:анн|енн|янн|т|вш|ш|ем|им|ющ|ущ|ащ|ящ)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ых|их|ыми|ими|ую|ой|ей)(?:ся)?$/;
const SHORT_PASSIVE = /(?:[аеяё]н[аоы]?|[ыуия]т[аоы]?|жат[аоы]?)$/;
/** Verbs that stand or will stand (`выдадут`, `выдворит`, `задержат`) end as short participles of other verbs do. */
const PERSONAL = /(?:ут|ит|ят|ержат)$/;
/** Short participles in -т. */
const SHORT_IN_T =
  /(?:(?<!вер|воз|нач)нут|убит|избит|сбит|разбит|добит|залит|облит|слит|сшит|изъят|принят|(?<![яе])снят|отнят|поднят|занят|нанят|взят)$/;
const PRESENT = /(?:[еиую]т|ат|ят|ут|ем|им|ешь|ишь)(?:ся)?$/;
const GERUND = /(?:ая|яя|ив|ав|яв|ув|ившись|авшись)$/;
const NOUN = /(?:аци|яци|ици|ени|ани|ст|дач|дв)[а-я]{1,3}$/;

/** The form of a Russian word as its ending tells; a verb's stem is known to the caller. */
export function formOfRussian(norm: string): Form {
  if (INFINITIVE.test(norm)) return 'base';
  if (/(?:аци|ици|ени|ани|яти)(?:я|и|ю|ей|е|й|ям|ями|ях|ем)$/.test(norm)) return 'noun';
  if (PAST.test(norm)) return 'past';
  if (PARTICIPLE.test(norm)) return 'ing';
  if (PERSONAL.test(norm) && !SHORT_IN_T.test(norm)) return 'present';
  if (SHORT_PASSIVE.test(norm)) return 'passive';
  if (PRESENT.test(norm)) return 'present';
  if (GERUND.test(norm)) return 'ing';
  return NOUN.test(norm) ? 'noun' : 'noun';
}

/** Russian verbs are found by their stems: an entry stands for itself. */
export function inflectRussian(verb: string): { word: string; form: Form }[] {
  return [{ word: verb, form: 'base' }];
}
