import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { type Harmony, harmonised, turkicForms } from '../turkic.js';
import { verbEntries } from '../turkic-verbs.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { ACT_PHRASES, ACTS } from './acts.js';
import { CITIES } from './cities.js';
import { CUE_PHRASES, CUES } from './cues.js';
import { NAMES } from './names.js';
import { PAPER_PHRASES, PAPER_VERBS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { TURKISH_VERBS } from './verbs.js';
import { WIDER_PHRASES } from './wider.js';
import { WIDER_VERBS } from './wider-verbs.js';

/** Behind a hard consonant `de` is written as often as `te`. */
const endings: Harmony = ({ back, high, open, hard }) => {
  const a = back ? 'a' : 'e';
  const joined = open ? 'y' : '';
  const ds = hard ? ['t', 'd'] : ['d'];
  const cases = ds.map((d) => `'${d}${a}:=in '${d}${a}n:=from '${d}${a}ki:=in`).join(' ');
  const possessed = `'n${a}:=to 'nd${a}:=in 'nd${a}n:=from 'nd${a}ki:=in 'n${high}:a 'nc${a}:=by`;
  return `:n ${cases} '${joined}${a}:=to '${open ? 'n' : ''}${high}n:=of '${joined}${high}:a '${joined}l${a}:=with
    'c${a}:=by 'n:n d${a}:=in d${a}n:=from d${a}ki:=in ${open ? possessed : ''}`;
};

/** Endings of either harmony, for abbreviations and the shortest names (`KGB'nin`, `Şam'a`). */
const EITHER = turkicForms('apostrophe').map(
  ([ends, forms]) => [ends, `${forms} 'ndaki:=in 'ndeki:=in 'ni:a 'nca:=by 'nce:=by`] as const,
);

/** All the reader knows of Turkish. */
export function turkish(): LanguageKnowledge {
  return knowledgeOf({
    phrases: joinEntries(
      ...[ACT_PHRASES, CUE_PHRASES, PEOPLE, PAPER_PHRASES, WIDER_PHRASES].map(entriesOf),
      verbEntries([ACTS, CUES, PAPER_VERBS, WIDER_VERBS].join('\n'), TURKISH_VERBS),
    ),
    names: NAMES,
    states: `${STATES}\n${CITIES}`,
    declension: [...harmonised([NAMES, STATES, CITIES].join('|'), endings), ...EITHER],
    misleading: ['Çad', 'Mali', 'Van'],
    postposed: false,
    base: /m[ae]k$|m[ae]s[iı](?:n[aeiı]n?)?$/,
  });
}
