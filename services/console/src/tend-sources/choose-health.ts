import type { SourceView } from '@lapwing/contracts';
import { byNeed } from './by-need.js';

/** States a reader asks for together. */
export const HEALTH_GROUPS = {
  trouble: ['gone', 'blocked', 'failing'],
  quiet: ['silent', 'empty'],
  well: ['ok', 'unchanged'],
  waiting: ['new'],
  off: ['disabled'],
} as const satisfies Record<string, readonly SourceView['health'][]>;
export type HealthGroup = keyof typeof HEALTH_GROUPS;
export const GROUP_NAMES = ['trouble', 'quiet', 'well', 'waiting', 'off'] as const satisfies readonly HealthGroup[];

export interface SourceFilter {
  group: HealthGroup | null;
  country: string | null;
  text: string;
}
export const ALL_SOURCES: SourceFilter = { group: null, country: null, text: '' };
/** Stands for sources without a country. */
export const NOWHERE = '-';

type Shown = Pick<SourceView, 'health' | 'name' | 'country' | 'url' | 'owner' | 'critical'>;

/** In which group a state is. */
export function groupOf(health: SourceView['health']): HealthGroup {
  return GROUP_NAMES.find((name) => HEALTH_GROUPS[name].some((one) => one === health)) ?? 'waiting';
}

/** How many sources there are of each group. */
export function countGroups(sources: readonly Pick<SourceView, 'health'>[]): Record<HealthGroup, number> {
  const counts = { trouble: 0, quiet: 0, well: 0, waiting: 0, off: 0 };
  for (const { health } of sources) counts[groupOf(health)] += 1;
  return counts;
}

/** The sources a reader asked for. */
export function chosenSources<Source extends Shown>(sources: readonly Source[], filter: SourceFilter): Source[] {
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return sources.filter((source) => {
    if (filter.group !== null && groupOf(source.health) !== filter.group) return false;
    if (filter.country !== null && (source.country ?? NOWHERE) !== filter.country) return false;
    const text = `${source.name} ${source.url} ${source.owner ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Sources of one country, those that need somebody first. */
export interface CountryGroup<Source> {
  country: string;
  sources: Source[];
}

/** Sources by country, the countries in most need first; critical sources lead theirs. */
export function byCountry<Source extends Shown>(
  sources: readonly Source[],
  nameOf: (country: string) => string,
): CountryGroup<Source>[] {
  const countries = [...new Set(sources.map(({ country }) => country ?? NOWHERE))];
  const groups = countries.map((country) => ({
    country,
    sources: byNeed(sources.filter((source) => (source.country ?? NOWHERE) === country)),
  }));
  const need = ({ sources: own }: CountryGroup<Source>): number =>
    Math.min(...own.map(({ health }) => GROUP_NAMES.indexOf(groupOf(health))));
  return groups.sort((a, b) => need(a) - need(b) || nameOf(a.country).localeCompare(nameOf(b.country)));
}

/** The first `most` sources of the groups, whole groups as far as they go. */
export function firstOf<Source>(groups: readonly CountryGroup<Source>[], most: number): CountryGroup<Source>[] {
  let left = most;
  return groups.flatMap(({ country, sources }) => {
    const shown = sources.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [{ country, sources: shown }];
  });
}
