import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { type Harmony, harmonised } from '../turkic.js';
import { verbEntries } from '../turkic-verbs.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { ACT_PHRASES, ACTS } from './acts.js';
import { CITIES } from './cities.js';
import { CUE_PHRASES, CUES } from './cues.js';
import { NAMES } from './names.js';
import { PAPER_PHRASES, PAPER_VERBS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { AZERBAIJANI_VERBS } from './verbs.js';
import { WIDER_PHRASES, WIDER_VERBS } from './wider.js';

/** The accusative of a name and the possessive that further endings stand on (`Federasiyasında`) are both heard. */
const endings: Harmony = ({ back, high, open }) => {
  const a = back ? 'a' : 'ə';
  const joined = open ? 'y' : '';
  const possessed = `n${a}:=to nd${a}:=in nd${a}n:=from nd${a}k${high}:=in n${high}:a ns${a}`;
  return `:n d${a}:=in d${a}n:=from d${a}k${high}:=in d${a}k${high}l${a}r:=in ${joined}${a}:=to d${a}d${high}r:=in
    ${open ? 'n' : ''}${high}n:=of ${joined}${high}:a ${joined}l${a}:=with d${a}yk${a}n:=in ${open ? possessed : ''}`;
};

/** Endings of either harmony, for abbreviations, which take them behind a hyphen. */
const EITHER = `:n da:=in də:=in dan:=from dən:=from a:=to ə:=to ya:=to yə:=to ın:=of in:=of un:=of nın:=of nin:=of
  dakı:=in dəki:=in nı:a ni:a la:=with lə:=with nda:=in ndə:=in na:=to nə:=to ndan:=from ndən:=from
  -da:=in -də:=in -dan:=from -dən:=from -a:=to -ə:=to -ya:=to -yə:=to -ın:=of -in:=of -un:=of -nın:=of -nin:=of
  -la:=with -lə:=with`;

/** All the reader knows of Azerbaijani. */
export function azerbaijani(): LanguageKnowledge {
  return knowledgeOf({
    phrases: joinEntries(
      ...[ACT_PHRASES, CUE_PHRASES, PEOPLE, PAPER_PHRASES, WIDER_PHRASES].map(entriesOf),
      verbEntries([ACTS, CUES, PAPER_VERBS, WIDER_VERBS].join('\n'), AZERBAIJANI_VERBS),
    ),
    names: NAMES,
    states: `${STATES}\n${CITIES}`,
    declension: [...harmonised([NAMES, STATES, CITIES].join('|'), endings), ['', EITHER]],
    misleading: [],
    postposed: false,
    base: /m[əa][kq]$|m[əa]s[iı](?:n[əaiı]n?)?$/,
  });
}
