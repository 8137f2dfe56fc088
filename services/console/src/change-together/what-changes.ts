import type { ChangeTogether, PersonEntry } from '@lapwing/contracts';
import type { PersonStatus, Profile, StayKind } from '@lapwing/domain';

/** What can be done to many at once, in the order in which it is offered. */
export const DEEDS = [
  'assign',
  'unassign',
  'add_profile',
  'remove_profile',
  'add_stay',
  'remove_stay',
  'set_status',
  'set_review_by',
] as const satisfies readonly ChangeTogether['do'][];
export type Deed = (typeof DEEDS)[number];

/** What a reader has put in so far. */
export interface Wish {
  deed: Deed;
  memberId: string | null;
  profile: Profile | null;
  stay: PersonEntry['stays'][number] & { kind: StayKind };
  status: Exclude<PersonStatus, 'closed'> | null;
  reviewBy: string;
}

export const FIRST_WISH: Wish = {
  deed: 'assign',
  memberId: null,
  profile: null,
  stay: { country: '', kind: 'residence', from: null, until: null },
  status: null,
  reviewBy: '',
};

/** The change a wish stands for; null while something is missing. */
export function changeOf(wish: Wish): ChangeTogether | null {
  const { deed, memberId, profile, stay, status, reviewBy } = wish;
  if (deed === 'assign' || deed === 'unassign') return memberId === null ? null : { do: deed, memberId };
  if (deed === 'add_profile' || deed === 'remove_profile') return profile === null ? null : { do: deed, profile };
  if (deed === 'add_stay' || deed === 'remove_stay') return stay.country === '' ? null : { do: deed, stay };
  if (deed === 'set_status') return status === null ? null : { do: deed, status };
  return { do: deed, reviewBy: reviewBy === '' ? null : reviewBy };
}
