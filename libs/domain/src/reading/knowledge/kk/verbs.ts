/** The forms of Kazakh verbs: endings follow the last vowel and the last sound of the stem. */
import type { Entries, Label } from '../entries.js';

const FRONT = /[әөүіеэи][^аоұыяёуюәөүіеэи]*$/u;
const VOWEL = /[аәеиоөуұүыіэюя]$/u;
const HARD = /[кқпстшфхцщчбвгд]$/u;
const NASAL = /[мнңзж]$/u;
const VOICED: Record<string, string> = { қ: 'ғ', к: 'г', п: 'б' };

export interface Conjugated {
  /** It happened. */
  told: string;
  /** It may, will or should. */
  open: string;
  /** The verbal noun. */
  noun: string;
  /** It did not. */
  denied: string;
  /** The stem with the ending of negation. */
  negative: string;
}

function voiced(stem: string): string {
  const last = stem.at(-1) ?? '';
  return stem.slice(0, -1) + (VOICED[last] ?? last);
}

/** The forms of one stem, written as alternatives. */
export function conjugated(stem: string): Conjugated {
  const front = FRONT.test(stem);
  const pick = (back: string, other: string): string => (front ? other : back);
  const hard = HARD.test(stem);
  const open = VOWEL.test(stem);
  const soft = open ? stem : voiced(stem);
  const past = stem + (hard ? pick('ты', 'ті') : pick('ды', 'ді'));
  const participle = stem + (hard ? pick('қан', 'кен') : pick('ған', 'ген'));
  const converb = open ? `${stem}п` : soft + pick('ып', 'іп');
  const present = open ? `${stem}й` : soft + pick('а', 'е');
  const attribute = present + pick('тын', 'тін');
  const verbal = open ? `${stem.replace(/[ыі]$/u, '')}у` : `${soft}у`;
  const wished = stem + (hard ? pick('пақ', 'пек') : pick('мақ', 'мек'));
  const meant = stem + (hard ? pick('қалы', 'келі') : pick('ғалы', 'гелі'));
  const refused = stem + (hard ? pick('па', 'пе') : NASAL.test(stem) ? pick('ба', 'бе') : pick('ма', 'ме'));
  const condition = stem + pick('са', 'се');
  return {
    told: `(${past}*|${participle}*|${converb}|${converb}${pick('ты', 'ті')})`,
    open: `(${present}${pick('ды', 'ді')}|${attribute}*|${wished}*|${meant}|${condition}*)`,
    noun: `${verbal}*`,
    denied: `${participle} (жоқ|емес)`,
    negative: `(${refused}д*|${refused}${pick('ғ', 'г')}*|${refused}й*|${refused}у*)`,
  };
}

/**
 * Phrases whose last word is the stem of a verb, with all its forms: what is told keeps the form of the label, what is
 * still open or denied stands in the base form, the verbal noun of an act in its own; a door not opened is shut.
 */
export function conjugatedEntries(entries: Entries, conjugate: (stem: string) => Conjugated = conjugated): Entries {
  const all: Record<Label, string[]> = {};
  const put = (label: Label, phrase: string): void => void (all[label] ??= []).push(phrase);
  const negations = new Set<string>();
  for (const [label, phrases] of Object.entries(entries)) {
    const [name = ''] = label.split('/');
    const acts = /^(?:act|door|origin)/.test(name);
    for (const phrase of phrases) {
      const before = phrase.slice(0, phrase.lastIndexOf(' ') + 1);
      const forms = conjugate(phrase.slice(before.length));
      put(label, before + forms.told);
      if (acts) put(`${name}/base`, before + forms.open);
      const verbal = name.startsWith('act') ? 'noun' : 'base';
      if (acts) put(`${name}/${verbal}`, before + forms.noun);
      if (acts) put(`${name}/${name === 'door:open' ? 'noun' : 'base'}`, before + forms.denied);
      negations.add(forms.denied).add(forms.negative);
    }
  }
  return { ...all, 'cue:neg': [...(all['cue:neg'] ?? []), ...negations] };
}
