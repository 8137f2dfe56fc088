import type { ReactNode } from 'react';
import { playbooksCount, statusGet, tasksCount } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from './session.js';
import { useWords } from '../wording/use-words.js';

const EVERY_SECONDS = 60;

/** The pages where things wait for a person, and under which name ingestion counts them. */
const COUNTED: Readonly<Record<string, string>> = { '/review': 'review', '/rulings': 'rulings' };

/** How much waits on these pages of the menu; nothing where nothing does. */
export function WaitingThere(props: { to: readonly string[] }): ReactNode {
  const names = props.to.flatMap((to) => COUNTED[to] ?? []);
  const may = useMay();
  const tasks = props.to.includes('/tasks') && may(tasksCount);
  const cards = props.to.includes('/playbooks') && may(playbooksCount);
  return names.length === 0 && !tasks && !cards ? null : <Count names={names} tasks={tasks} cards={cards} />;
}

function Count(props: { names: readonly string[]; tasks: boolean; cards: boolean }): ReactNode {
  const { say } = useWords();
  const status = useAnswer(statusGet, {}, { everySeconds: EVERY_SECONDS, when: props.names.length > 0 });
  const own = useAnswer(tasksCount, {}, { everySeconds: EVERY_SECONDS, when: props.tasks });
  const old = useAnswer(playbooksCount, {}, { everySeconds: EVERY_SECONDS, when: props.cards });
  const reading = status.data?.parts.find(({ service }) => service === 'ingestion');
  // What another place of the menu asked for is known here, too, and not this one's.
  const ours = (props.tasks ? (own.data?.mine ?? 0) : 0) + (props.cards ? (old.data?.due ?? 0) : 0);
  const count = props.names.reduce((sum, name) => sum + (reading?.counts[name] ?? 0), ours);
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
