/**
 * Is this a country code? ISO 3166-1 alpha-2 as assigned today, `EU` for the Union acting as one, and `XK`, the
 * user-assigned code in general use for Kosovo. Codes ISO withdrew (SU, YU …) are told from codes that never were, with the
 * code of today where one state, and one only, took the place (ISO 3166-3).
 */
const ASSIGNED = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
    'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
    'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW EU XK'
  ).split(' '),
);
/** Withdrawn codes, each with the one that took its place; null where several states did, or none. */
const WITHDRAWN: ReadonlyMap<string, string | null> = new Map([
  ...Object.entries({
    BU: 'MM',
    CT: 'KI',
    DD: 'DE',
    DY: 'BJ',
    FX: 'FR',
    HV: 'BF',
    JT: 'UM',
    MI: 'UM',
    NH: 'VU',
    NQ: 'AQ',
    PU: 'UM',
    PZ: 'PA',
    RH: 'ZW',
    TP: 'TL',
    VD: 'VN',
    WK: 'UM',
    YD: 'YE',
    ZR: 'CD',
  }),
  ...['AN', 'CS', 'FQ', 'NT', 'PC', 'SU', 'YU'].map((code): [string, null] => [code, null]),
]);

/** `now` is the code that took the place of a withdrawn one, null where there is not exactly one. */
export type CountryCheck =
  { valid: true } | { valid: false; because: 'unknown' } | { valid: false; because: 'withdrawn'; now: string | null };

/** Whether a code stands for a country today, or why not. */
export function checkCountry(code: string): CountryCheck {
  if (ASSIGNED.has(code)) return { valid: true };
  const now = WITHDRAWN.get(code);
  return now === undefined ? { valid: false, because: 'unknown' } : { valid: false, because: 'withdrawn', now };
}

/** Every valid code. */
export const COUNTRY_CODES: readonly string[] = [...ASSIGNED];
