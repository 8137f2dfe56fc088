import type { Declension } from './written.js';

/** Case endings that a Turkic name takes behind an apostrophe, a sign of its own or none: `ending:=standing`. */
const LATIN = `:n da:=in de:=in ta:=in te:=in dan:=from den:=from tan:=from ten:=from a:=to e:=to ya:=to ye:=to
  ın:=of in:=of un:=of ün:=of nın:=of nin:=of nun:=of nün:=of daki:=in deki:=in taki:=in teki:=in yı:a yi:a ı:a i:a
  nda:=in nde:=in ndan:=from nden:=from na:=to ne:=to yla:=with yle:=with la:=with le:=with dakı:=in`;
const UZBEK = ':n da:=in dan:=from ga:=to ning:=of ni:a dagi:=in ka:=to qa:=to lik:=of';
const CYRILLIC = `:n да:=in де:=in та:=in те:=in дан:=from ден:=from тан:=from тен:=from нан:=from нен:=from
  ға:=to ге:=to қа:=to ке:=to га:=to го:=to ка:=to дағы:=in дегі:=in тағы:=in тегі:=in дагы:=in деги:=in тагы:=in теги:=in
  ның:=of нің:=of дың:=of дің:=of тың:=of тің:=of нын:=of нин:=of дын:=of дин:=of тын:=of тин:=of
  ты:a ті:a ды:a ді:a ны:a ні:a дон:=from до:=in ти:a ди:a ни:a мен:=with менен:=with`;

function prefixed(forms: string, sign: string): string {
  return forms
    .split(/\s+/)
    .map((form) => (form.startsWith(':') ? form : `${sign}${form}`))
    .join(' ');
}

/** The endings of names in a Turkic language by how it writes them. */
export function turkicForms(how: 'apostrophe' | 'latin' | 'uzbek' | 'cyrillic'): Declension {
  const forms = {
    apostrophe: `${prefixed(LATIN, "'")} dan:=from den:=from daki:=in deki:=in da:=in de:=in`,
    latin: LATIN,
    uzbek: `${UZBEK} да:=in дан:=from га:=to нинг:=of ни:a даги:=in ка:=to қа:=to`,
    cyrillic: CYRILLIC,
  }[how];
  return [['', forms]];
}

const TAIL = /[aeıioöuüə][^aeıioöuüəAEIİOÖUÜƏ\s,|-]*(?=[\s,|-]|$)/gu;
const BACK = /^[aıou]/iu;
const ROUND = /^[ouöü]/iu;
const HARD = /[fstkçşhp]$/iu;

/** The endings that fit a name by its last vowel and what follows it, each `ending:cases`; the fold drops dots. */
export type Harmony = (tail: { back: boolean; high: string; open: boolean; hard: boolean }) => string;

/**
 * The endings of the names in a text by vowel harmony: one rule for each way in which a name ends, so that no name
 * carries the endings of the others. Abbreviations are left out.
 */
export function harmonised(text: string, endings: Harmony): Declension {
  const tails = [...new Set(text.match(TAIL) ?? [])];
  return tails.map((tail) => {
    const back = BACK.test(tail);
    const high = ROUND.test(tail) ? 'u' : 'i';
    const forms = endings({ back, high, open: tail.length === 1, hard: HARD.test(tail) });
    return [
      tail,
      forms
        .trim()
        .split(/\s+/)
        .map((form) => `${tail}${form}`)
        .join(' '),
    ] as const;
  });
}
