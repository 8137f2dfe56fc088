import type { ReactNode } from 'react';
import type { PolicyEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { useWords } from '../wording/use-words.js';
import { useSchedules } from './use-schedules.js';

type Step = PolicyEntry['critical'][number];

/** The steps of a policy on a line of time, in the order in which they ring. */
export function Steps(props: { steps: readonly Step[]; policy: PolicyEntry }): ReactNode {
  const { say } = useWords();
  const who = useWhoOf(props.policy);
  return (
    <ol className="timeline">
      {props.steps.map((step, index) => {
        const name = who(step);
        return (
          <li key={index}>
            <p>
              <strong>{whenOf(step, say)}</strong>
            </p>
            <p>
              {say(`target.${step.target}`)}
              {name !== null && (
                <>
                  : <bdi>{name}</bdi>
                </>
              )}
              , {say(`channels.${step.channels}`)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function whenOf(step: Step, say: ReturnType<typeof useWords>['say']): string {
  if (step.nextMorning) return say('step.morning');
  return step.afterMinutes === 0 ? say('step.at_once') : say('step.after', { minutes: step.afterMinutes });
}

/** Whom a step means by name; null where that depends on the alert or the hour. */
function useWhoOf(policy: PolicyEntry): (step: Step) => string | null {
  const { say } = useWords();
  const { nameOf } = useMembers();
  const { scheduleName } = useSchedules();
  const { onCall, schedule, lead, director, groups } = policy;
  const named = (id: string | null | undefined): string | null => (id == null ? null : nameOf(id));
  return ({ target, who }) => {
    if (target === 'second') return schedule === null ? named(onCall[1]) : null;
    if (target === 'lead') return named(lead);
    if (target === 'director') return director === null ? say('policy.no_director') : nameOf(director);
    if (target === 'member') return named(who);
    if (target === 'group') return groups.find(({ id }) => id === who)?.name ?? null;
    return target === 'schedule' ? scheduleName(who) : null;
  };
}
