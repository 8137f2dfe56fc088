/**
 * Which states does the name of a bloc stand for on a date? Membership only; being a member is not being party to an
 * instrument. Sources: the organisations' own member lists and treaty depositaries (CSTO charter, CIS executive
 * committee, SCO secretariat, Eurasian Economic Commission, Union State, EU accession treaties, Schengen decisions, GCC
 * secretariat). Dates are the days membership took effect; `until` is the first day outside.
 */

interface Membership {
  country: string;
  from: string;
  until: string | null;
}

export const BLOC_NAMES = ['CSTO', 'CIS', 'SCO', 'EAEU', 'UNION_STATE', 'SCHENGEN', 'EU', 'GCC'] as const;
export type BlocName = (typeof BLOC_NAMES)[number];

function since(from: string, countries: string, until: string | null = null): Membership[] {
  return countries.split(' ').map((country) => ({ country, from, until }));
}

const MEMBERS: Record<BlocName, readonly Membership[]> = {
  CSTO: [
    ...since('1994-04-20', 'AM KZ KG RU TJ'),
    ...since('1994-04-20', 'BY'),
    ...since('1994-04-20', 'AZ GE', '1999-04-02'),
    ...since('1994-04-20', 'UZ', '1999-04-02'),
    ...since('2006-08-16', 'UZ', '2012-12-19'),
  ],
  CIS: [
    ...since('1991-12-21', 'AM BY KZ KG RU TJ UZ AZ MD'),
    ...since('1991-12-21', 'TM', '2005-08-26'),
    ...since('1993-12-03', 'GE', '2009-08-18'),
  ],
  SCO: [
    ...since('2001-06-15', 'CN KZ KG RU TJ UZ'),
    ...since('2017-06-09', 'IN PK'),
    ...since('2023-07-04', 'IR'),
    ...since('2024-07-04', 'BY'),
  ],
  EAEU: [...since('2015-01-01', 'BY KZ RU'), ...since('2015-01-02', 'AM'), ...since('2015-08-12', 'KG')],
  UNION_STATE: since('2000-01-26', 'RU BY'),
  SCHENGEN: [
    ...since('1995-03-26', 'BE DE ES FR LU NL PT'),
    ...since('1997-10-26', 'IT'),
    ...since('1997-12-01', 'AT'),
    ...since('2000-03-26', 'GR'),
    ...since('2001-03-25', 'DK FI IS NO SE'),
    ...since('2007-12-21', 'CZ EE HU LT LV MT PL SI SK'),
    ...since('2008-12-12', 'CH'),
    ...since('2011-12-19', 'LI'),
    ...since('2023-01-01', 'HR'),
    ...since('2024-03-31', 'BG RO'),
  ],
  EU: [
    ...since('1958-01-01', 'BE DE FR IT LU NL'),
    ...since('1973-01-01', 'DK IE'),
    ...since('1973-01-01', 'GB', '2020-02-01'),
    ...since('1981-01-01', 'GR'),
    ...since('1986-01-01', 'ES PT'),
    ...since('1995-01-01', 'AT FI SE'),
    ...since('2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK'),
    ...since('2007-01-01', 'BG RO'),
    ...since('2013-07-01', 'HR'),
  ],
  GCC: since('1981-05-25', 'AE BH KW OM QA SA'),
};

/** The members of a bloc on a day (`YYYY-MM-DD`, shorter dates count from their first day), sorted by code. */
export function blocMembers(bloc: BlocName, on: string): string[] {
  const day = on.length === 4 ? `${on}-12-31` : on.length === 7 ? `${on}-28` : on.slice(0, 10);
  const members = MEMBERS[bloc].filter(({ from, until }) => from <= day && (until === null || day < until));
  return [...new Set(members.map(({ country }) => country))].sort();
}

/** True for a word that names a bloc the product knows. */
export function isBlocName(word: string): word is BlocName {
  return BLOC_NAMES.some((name) => name === word);
}

/** A bloc whose membership changes on a day. */
export interface BlocChange {
  bloc: BlocName;
  joins: string[];
  leaves: string[];
}

/** The blocs that somebody joins or leaves on a day: what names them has other members from that day on. */
export function blocChanges(day: string): BlocChange[] {
  return BLOC_NAMES.flatMap((bloc) => {
    const joins = MEMBERS[bloc].filter(({ from }) => from === day).map(({ country }) => country);
    const leaves = MEMBERS[bloc].filter(({ until }) => until === day).map(({ country }) => country);
    return joins.length + leaves.length === 0 ? [] : [{ bloc, joins: joins.sort(), leaves: leaves.sort() }];
  });
}
