import type { ReactNode } from 'react';
import type { PolicyEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { useWords } from '../wording/use-words.js';

type Step = PolicyEntry['critical'][number];

/** The steps of a policy on a line of time. */
export function Steps(props: { steps: readonly Step[]; policy: PolicyEntry }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  const { lead, director, onCall } = props.policy;
  const memberOf: Record<Step['target'], string | null> = {
    responsible: null,
    second: onCall[1] ?? null,
    lead,
    director,
  };
  return (
    <ol className="timeline">
      {[...props.steps]
        .sort((a, b) => a.afterMinutes - b.afterMinutes)
        .map((step, index) => {
          const member = memberOf[step.target];
          return (
            <li key={index}>
              <p>
                <strong>
                  {step.afterMinutes === 0 ? say('step.at_once') : say('step.after', { minutes: step.afterMinutes })}
                </strong>
              </p>
              <p>
                {say(`target.${step.target}`)}
                {member !== null && `: ${nameOf(member)}`}, {say(`channels.${step.channels}`)}
              </p>
            </li>
          );
        })}
    </ol>
  );
}
