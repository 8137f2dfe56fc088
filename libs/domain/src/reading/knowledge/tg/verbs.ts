/** The forms of Tajik verbs: a name with `кардан` or `шудан`, or a verb of its own given by its past stem. */
import type { Entries, Label } from '../entries.js';

const DONE = 'кард|карданд|кардааст|кардаанд|карда|намуд|намуданд|намудааст|намудаанд|намуда';
const DOES = 'мекунад|мекунанд|кунад|кунанд|менамояд|менамоянд|намояд|намоянд';
const NOT_DONE = 'накард|накарданд|накардааст|накардаанд|нанамуд|нанамуданд|намекунад|намекунанд|накунад|накунанд';
const SUFFERED = 'шуд|шуданд|шудааст|шудаанд|шуда|гардид|гардиданд|гардидааст|гардидаанд|гардида';
const SUFFERS = 'мешавад|мешаванд|шавад|шаванд|мегардад|гардад|гарданд';
const NOT_SUFFERED = 'нашуд|нашуданд|нашудааст|нашудаанд|нагардид|нагардидааст|намешавад|намешаванд|нашавад|нашаванд';

const NOUNS = '(кардан|кардани|карданӣ|намудан|намудани|шудан|шудани|карданаш|шуданаш)';

const COMPOUND = /^(.*) кардан$/u;

interface Forms {
  told: string[];
  passive: string[];
  open: string[];
  noun: string[];
  denied: string[];
}

function compoundForms(name: string): Forms {
  return {
    told: [`${name} (${DONE})`],
    passive: [`${name} (${SUFFERED})`, `${name} карда (${SUFFERED})`],
    open: [`${name} (${DOES}|${SUFFERS})`, `${name} карда (${SUFFERS})`],
    noun: [`${name} ${NOUNS}`],
    denied: [`${name} (${NOT_DONE}|${NOT_SUFFERED})`, `${name} карда (${NOT_SUFFERED})`],
  };
}

function simpleForms(phrase: string): Forms {
  const before = phrase.slice(0, phrase.lastIndexOf(' ') + 1);
  const past = phrase.slice(before.length);
  return {
    told: [`${before}(${past}|${past}анд|${past}ааст|${past}аанд|${past}ем|${past}а)`],
    passive: [`${before}${past}а (${SUFFERED})`],
    open: [`${before}(ме${past}|ме${past}анд)`, `${before}${past}а (${SUFFERS})`],
    noun: [`${before}(${past}ан|${past}ани|${past}анӣ|${past}анаш)`],
    denied: [`${before}(на${past}|на${past}анд|на${past}ааст|на${past}аанд)`, `${before}${past}а (${NOT_SUFFERED})`],
  };
}

/** Phrases that end in `кардан` or in the past stem of a verb, with their forms; what is denied stands in the base form. */
export function conjugatedEntries(entries: Entries): Entries {
  const all: Record<Label, string[]> = {};
  const put = (label: Label, phrases: readonly string[]): void => void (all[label] ??= []).push(...phrases);
  for (const [label, phrases] of Object.entries(entries)) {
    const acts = /^(?:act|door|origin)/.test(label);
    for (const phrase of phrases) {
      const compound = COMPOUND.exec(phrase)?.[1];
      const forms = compound === undefined ? simpleForms(phrase) : compoundForms(compound);
      put(`${label}/past`, forms.told);
      put(`${label}/passive`, forms.passive);
      if (acts) put(`${label}/base`, forms.open);
      if (acts) put(`${label}/${label.startsWith('act') ? 'noun' : 'base'}`, forms.noun);
      if (acts) put(`${label}/${label === 'door:open' ? 'noun' : 'base'}`, forms.denied);
    }
  }
  return all;
}
