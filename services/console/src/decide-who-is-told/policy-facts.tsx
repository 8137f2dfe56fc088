import type { ReactNode } from 'react';
import type { PolicyView } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { useSchedules } from './use-schedules.js';

/** Who is on call, leads and directs. */
export function PolicyPeople({ policy }: { policy: PolicyView }): ReactNode {
  const { onCall, schedule, lead, director } = policy;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const { scheduleName } = useSchedules();
  return (
    <>
      {onCall.length === 0 && schedule === null && <Notice tone="warn">{say('policy.nobody_on_call')}</Notice>}
      <dl className="details">
        <dt>{say('policy.on_call')}</dt>
        <dd>
          {schedule !== null && <p>{say('policy.by_schedule', { name: scheduleName(schedule) })}</p>}
          <ol className="inline-order">
            {onCall.map((id) => (
              <li key={id}>
                <bdi>{nameOf(id)}</bdi>
              </li>
            ))}
          </ol>
        </dd>
        <dt>{say('policy.lead_member')}</dt>
        <dd>{lead === null ? say('choose.nobody') : nameOf(lead)}</dd>
        <dt>{say('policy.director')}</dt>
        <dd>{director === null ? say('policy.no_director') : nameOf(director)}</dd>
        {policy.groups.map(({ id, name, members, ring }) => (
          <GroupLine key={id} name={name} members={members} ring={ring} />
        ))}
      </dl>
    </>
  );
}

function GroupLine(props: { name: string; members: readonly string[]; ring: 'together' | 'in_order' }): ReactNode {
  const { say, join } = useWords();
  const { nameOf } = useMembers();
  return (
    <>
      <dt>
        <bdi>{props.name}</bdi>
      </dt>
      <dd>
        {join(props.members.map(nameOf))} ({say(`policy.groups.ring.${props.ring}`)})
      </dd>
    </>
  );
}

/** What else a policy says, in sentences. */
export function PolicyFacts({ policy }: { policy: PolicyView }): ReactNode {
  const { say } = useWords();
  const { holdMinutes, highHoldMinutes, needs, rounds, morning, zone } = policy;
  return (
    <ul className="bullets hint">
      <li>{say('policy.hold', { minutes: holdMinutes })}</li>
      <li>
        {highHoldMinutes === null
          ? say('policy.high_hold.morning')
          : say('policy.high_hold', { minutes: highHoldMinutes })}
      </li>
      {needs.critical > 1 && <li>{say('policy.needs', { count: needs.critical })}</li>}
      {rounds.high !== null && <li>{say('policy.rounds.is', { rounds: rounds.high })}</li>}
      <li>
        {say('policy.when_quiet')} {say(`policy.when_quiet.${policy.whenQuiet}`)}.
      </li>
      <li>{say('policy.morning.is', { time: morning, zone: zone.replaceAll('_', ' ') })}</li>
      <li>{say('policy.level', { level: say(`level.${policy.maximumLevel}`) })}</li>
    </ul>
  );
}
