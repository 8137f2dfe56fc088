import type { Development } from '@lapwing/domain';

/** What a reader would notice of a newer version. */
export type Change = 'kind' | 'stage' | 'certainty' | 'sources' | 'state' | 'hosts' | 'when' | 'subjects' | 'headline';
const LOOKED_AT: readonly Change[] = [
  'kind',
  'stage',
  'certainty',
  'sources',
  'state',
  'hosts',
  'when',
  'subjects',
  'headline',
];

/** What differs between the version a reader saw and the one that stands. */
export function changesBetween(seen: Development, stands: Development): Change[] {
  if (seen.version === stands.version) return [];
  return LOOKED_AT.filter((field) => JSON.stringify(seen[field]) !== JSON.stringify(stands[field]));
}
