import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { turkicForms } from '../turkic.js';
import { verbEntries } from '../turkic-verbs.js';
import { type Declension, entriesOf, knowledgeOf } from '../written.js';
import { ACT_PHRASES, ACTS } from './acts.js';
import { CITIES } from './cities.js';
import { CUE_PHRASES, CUES } from './cues.js';
import { NAMES } from './names.js';
import { PAPER_PHRASES, PAPER_VERBS } from './papers.js';
import { PEOPLE } from './people.js';
import { cyrillic, inBothScripts } from './scripts.js';
import { STATES } from './states.js';
import { UZBEK_VERBS } from './verbs.js';
import { WIDER_PHRASES, WIDER_VERBS } from './wider.js';

/** Endings beside those that every name takes. */
const FURTHER = ` gacha:=to dek likka likni гача:=to лик:a dir дир`;

const CYRILLIC = /[\u0400-\u04FF]/u;
const LETTERS = [...'абвгдежзийклмнопрстуфхцчшъэюяқғҳў'];

/** A name takes the endings of the script it is written in. */
function declensionOf(forms: readonly string[]): Declension {
  const latin = forms.filter((form) => !CYRILLIC.test(form));
  const other = forms.filter((form) => form.startsWith(':') || CYRILLIC.test(form));
  return [
    ...LETTERS.map((letter) => [letter, other.map((form) => `${letter}${form}`).join(' ')] as const),
    ['', latin.join(' ')],
  ];
}

const DECLENSION = declensionOf(
  turkicForms('uzbek').flatMap(([, forms]) =>
    `${forms.replace('lik:=of', '').replace('dagi:', 'dag*:').replace('даги:', 'даг*:')}${FURTHER}`.trim().split(/\s+/),
  ),
);

/** The rows of states with their names in Cyrillic as well; the code of a row stays. */
function rowsInCyrillic(rows: string): string {
  return rows
    .split('\n')
    .filter((row) => row.includes('|'))
    .map((row) => {
      const [code = '', ...parts] = row.split('|');
      return [code, ...parts.map(cyrillic)].join('|');
    })
    .join('\n');
}

function namesInCyrillic(names: string): string {
  return names
    .split(',')
    .map((entry) => entry.trim())
    .map((entry) => `${entry.slice(0, 2)} ${cyrillic(entry.slice(3))}`)
    .join(', ');
}

/** All the reader knows of Uzbek. */
export function uzbek(): LanguageKnowledge {
  return knowledgeOf({
    phrases: inBothScripts(
      joinEntries(
        ...[ACT_PHRASES, CUE_PHRASES, PEOPLE, PAPER_PHRASES, WIDER_PHRASES].map(entriesOf),
        verbEntries([ACTS, CUES, PAPER_VERBS, WIDER_VERBS].join('\n'), UZBEK_VERBS),
      ),
    ),
    names: `${NAMES.trim()}, ${namesInCyrillic(NAMES.trim())}`,
    states: [STATES, CITIES, rowsInCyrillic(STATES), rowsInCyrillic(CITIES)].join('\n'),
    declension: DECLENSION,
    misleading: [],
    postposed: false,
    base: /(?:moq|ish|ishi|ishga|ishni|моқ|иш|иши|ишга|ишни)$/,
  });
}
