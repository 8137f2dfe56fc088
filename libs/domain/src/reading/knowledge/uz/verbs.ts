import type { Conjugation, TurkicVerbs } from '../turkic-verbs.js';

const ENDS_IN_VOWEL = /[aeiou]$/u;

/** What `-gan` becomes behind a hard consonant. */
function ganOf(stem: string): string {
  if (stem.endsWith('k')) return 'kan';
  return stem.endsWith('q') ? 'qan' : 'gan';
}

function conjugate(stem: string): Conjugation {
  const open = ENDS_IN_VOWEL.test(stem);
  const present = open ? `${stem}y` : `${stem}a`;
  const m = `${stem}ma`;
  return {
    done: [
      `${stem}di*`,
      `${stem}${ganOf(stem)}*`,
      open ? `${stem}b` : `${stem}ib`,
      open ? `${stem}bdi*` : `${stem}ibdi*`,
      `${stem}moqda*`,
      ...(open ? [`${stem}yap*`, `${stem}yot*`] : [`${present}y*`, `${stem}y*`]),
      `${stem}ish${ganOf(stem)}*`,
      `${stem}ishdi*`,
      `${stem}gach`,
    ],
    future: [`${present}di*`, `${stem}moqchi*`, `${stem}ajak*`, `${present}digan*`],
    nominal: [open ? `${stem}sh*` : `${stem}ish*`, `${stem}moq`],
    denied: [`${m}di*`, `${m}gan*`, `${m}y*`, `${m}s`, `${m}sdan`, `${m}sli*`],
    pleaded: [`${m}sin*`, `${m}ng*`],
    possible: [],
    conditional: [`${stem}sa`, `${stem}salar`],
  };
}

/** How Uzbek verbs are inflected, in Latin letters. */
export const UZBEK_VERBS: TurkicVerbs = {
  conjugate,
  passive: (stem) => {
    if (ENDS_IN_VOWEL.test(stem)) return stem.endsWith('la') ? [`${stem}n`] : [`${stem}l`];
    return [stem.endsWith('l') ? `${stem}in` : `${stem}il`];
  },
};
