import type { ReactNode } from 'react';
import { statusGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useWords } from '../wording/use-words.js';

const EVERY_SECONDS = 60;

/** The pages where things wait for a person, and under which name ingestion counts them. */
const COUNTED: Readonly<Record<string, string>> = { '/review': 'review', '/rulings': 'rulings' };

/** How much waits on a page of the menu; nothing where nothing does. */
export function WaitingThere(props: { to: string }): ReactNode {
  const name = COUNTED[props.to];
  return name === undefined ? null : <Count name={name} />;
}

function Count(props: { name: string }): ReactNode {
  const { say } = useWords();
  const status = useAnswer(statusGet, {}, { everySeconds: EVERY_SECONDS });
  const reading = status.data?.parts.find(({ service }) => service === 'ingestion');
  const count = reading?.counts[props.name] ?? 0;
  if (count === 0) return null;
  return (
    <>
      <span className="nav-count" aria-hidden="true">
        {count}
      </span>
      <span className="unseen">{say('nav.waiting', { count })}</span>
    </>
  );
}
