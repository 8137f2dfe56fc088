import type { ReactNode } from 'react';
import type { outcomesOfPerson, ReplyOf } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** What was said of a person in one alert, in order, by whom and when. */
export function Said(props: { said: ReplyOf<typeof outcomesOfPerson>['items'][number]['said'] }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  return (
    <ol className="plain-list">
      {props.said.map(({ outcome, by, at }, index) => (
        <li key={index} className="facts">
          <strong>{outcome === null ? say('touched.taken_back') : say(`outcome.${outcome}`)}</strong>
          <span>{nameOf(by)}</span>
          <When at={at} exact />
        </li>
      ))}
    </ol>
  );
}
