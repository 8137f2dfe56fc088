import { PackedIds, type MatchReason, type TouchedGroup } from '@lapwing/domain';

/** Touched persons as they are sealed: each set of reasons once, the persons of it as 16 bytes each in base64. */
export type SealedTouched = (Omit<TouchedGroup, 'persons'> & { persons: string })[];
/** As alerts of the first days hold them: one person at a time. */
type Listed = {
  personId: string;
  urgency: TouchedGroup['urgency'];
  stage: TouchedGroup['stage'];
  reasons: MatchReason[];
};

export function packTouched(groups: readonly TouchedGroup[]): SealedTouched {
  return groups.map(({ persons, ...touch }) => ({
    ...touch,
    persons: Buffer.from(persons.bytes()).toString('base64'),
  }));
}

export function unpackTouched(sealed: readonly (SealedTouched[number] | Listed)[]): TouchedGroup[] {
  return sealed.map((entry) => {
    if ('personId' in entry) {
      const { personId, ...touch } = entry;
      return { ...touch, persons: PackedIds.of([personId]) };
    }
    const { persons, ...touch } = entry;
    return { ...touch, persons: PackedIds.read(Buffer.from(persons, 'base64')) };
  });
}
