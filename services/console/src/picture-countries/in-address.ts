/**
 * What a page of countries shows stands in the fragment of its address: it can be handed on inside the console, and no
 * server or proxy ever sees a country in an address.
 */
import { developmentsSearch, pictureCompare, pictureCountry, type RequestOf } from '@lapwing/contracts';
import type { DocumentClass, PictureFilter, Profile } from '@lapwing/domain';

/** For whom a country is looked at. */
export interface AskedFor {
  origin: string | null;
  profiles: Profile[];
  document: DocumentClass | null;
}

function fragmentOf(values: object): string {
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const text = String(value ?? '');
    // What is not asked for is left out; that something is not so may well be asked for.
    if (text !== '' && !(name === 'noHost' && value === false)) parts.set(name, text);
  }
  return parts.toString();
}

/** The fragment that lists what a number counts. */
export function fragmentOfFilter(filter: PictureFilter): string {
  return fragmentOf(filter);
}

/** What a fragment asks the list for; null where it says nothing that can be asked. */
export function filterOfFragment(fragment: string): RequestOf<typeof developmentsSearch> | null {
  const parts = Object.fromEntries(new URLSearchParams(fragment));
  const asked = developmentsSearch.request.safeParse({ ...parts, picture: true });
  return asked.success ? asked.data : null;
}

/** The fragment of one country's page. */
export function fragmentOfCountry(host: string, { origin, profiles, document }: AskedFor): string {
  return fragmentOf({ host, origin, profile: profiles[0] ?? null, document });
}

/** What a fragment asks of one country. */
export function countryOfFragment(fragment: string): RequestOf<typeof pictureCountry> | null {
  const asked = pictureCountry.request.safeParse(Object.fromEntries(new URLSearchParams(fragment)));
  return asked.success ? asked.data : null;
}

/** The fragment of a comparison. */
export function fragmentOfComparison(hosts: readonly string[], asked: AskedFor): string {
  return fragmentOf({ hosts, ...asked });
}

/** What a fragment asks of a comparison, as far as it says it; `hosts` may still be too few to compare. */
export function comparisonOfFragment(fragment: string): AskedFor & { hosts: string[] } {
  const { hosts = '', ...rest } = Object.fromEntries(new URLSearchParams(fragment));
  const codes = [...new Set(hosts.split(',').filter((code) => /^[A-Z]{2}$/.test(code)))].slice(0, 8);
  const asked = pictureCompare.request.safeParse({ ...rest, hosts: ['AA', 'BB'] });
  if (!asked.success) return { hosts: codes, origin: null, profiles: [], document: null };
  const { origin, profiles, document } = asked.data;
  return { hosts: codes, origin, profiles, document };
}
