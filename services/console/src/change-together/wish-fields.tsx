import type { ReactNode } from 'react';
import { PERSON_STATUSES, PROFILES, STAYS } from '@lapwing/domain';
import { useMembers } from '../gather-team/use-members.js';
import { mayCare } from '../keep-persons/may-care.js';
import { DayLine } from '../keep-persons/day-line.js';
import { ChooseOne } from '../pieces/choose.js';
import { Line } from '../pieces/line.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { DEEDS, type Wish } from './what-changes.js';

const OPEN = PERSON_STATUSES.filter((status) => status !== 'closed');

/** What is to change, and to what. */
export function WishFields(props: { value: Wish; onChange: (wish: Wish) => void }): ReactNode {
  const { value, onChange } = props;
  const { say } = useWords();
  const { members } = useMembers();
  // Whoever may see nobody cannot answer for anybody; taking off is for whoever is on.
  const colleagues = value.deed === 'assign' ? members.filter(mayCare) : members;
  const set = (rest: Partial<Wish>): void => onChange({ ...value, ...rest });
  const { deed } = value;
  return (
    <div className="grid grid-top">
      <ChooseOne
        label={say('together.what')}
        choices={DEEDS.map((one) => ({ value: one, label: say(`together.${one}`) }))}
        value={deed}
        onChange={(one) => set({ deed: one ?? 'assign' })}
      />
      {(deed === 'assign' || deed === 'unassign') && (
        <ChooseOne
          label={say('together.member')}
          empty={say('choose.pick')}
          choices={colleagues.map(({ id, login }) => ({ value: id, label: login }))}
          value={value.memberId}
          onChange={(memberId) => set({ memberId })}
        />
      )}
      {(deed === 'add_profile' || deed === 'remove_profile') && (
        <ChooseOne
          label={say('together.profile')}
          empty={say('choose.pick')}
          choices={PROFILES.map((one) => ({ value: one, label: say(`profile.${one}`) }))}
          value={value.profile}
          onChange={(profile) => set({ profile })}
        />
      )}
      {deed === 'set_status' && (
        <ChooseOne
          label={say('person.status')}
          empty={say('choose.pick')}
          choices={OPEN.map((one) => ({ value: one, label: say(`status.${one}`) }))}
          value={value.status}
          onChange={(status) => set({ status })}
        />
      )}
      {deed === 'set_review_by' && (
        <Line
          label={say('together.review_by')}
          type="date"
          value={value.reviewBy}
          onChange={(reviewBy) => set({ reviewBy })}
        />
      )}
      {(deed === 'add_stay' || deed === 'remove_stay') && (
        <StayFields value={value.stay} onChange={(stay) => set({ stay })} />
      )}
    </div>
  );
}

function StayFields(props: { value: Wish['stay']; onChange: (stay: Wish['stay']) => void }): ReactNode {
  const { value, onChange } = props;
  const { say } = useWords();
  return (
    <>
      <PlaceField
        label={say('stay.country')}
        value={value.country === '' ? null : value.country}
        onChange={(country) => onChange({ ...value, country: country ?? '' })}
      />
      <ChooseOne
        label={say('stay.kind')}
        choices={STAYS.map((kind) => ({ value: kind, label: say(`stay.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind: kind ?? 'residence' })}
      />
      <DayLine label={say('stay.from')} value={value.from} onChange={(from) => onChange({ ...value, from })} />
      <DayLine label={say('stay.until')} value={value.until} onChange={(until) => onChange({ ...value, until })} />
    </>
  );
}
