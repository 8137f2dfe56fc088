import type { ReactNode } from 'react';
import type { CanaryStatus } from '@lapwing/contracts';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** How the canaries fly: whether a warning would get through, as was last tried. */
export function Canary(props: { canary: CanaryStatus }): ReactNode {
  const { launchedAt, arrivedAt, seconds, missed, missedInARow, everySeconds } = props.canary;
  const { say } = useWords();
  return (
    <section className="stack">
      <h3>{say('canary.title')}</h3>
      {everySeconds === 0 ? (
        <p>{say('canary.off')}</p>
      ) : (
        <>
          <p className="hint">{say('canary.every', { minutes: Math.max(1, Math.round(everySeconds / 60)) })}</p>
          {launchedAt !== null && (
            <p>
              {say('canary.launched')} <When at={launchedAt} />
            </p>
          )}
          {arrivedAt === null ? (
            <p>{say('canary.none')}</p>
          ) : (
            <p>
              {say('canary.arrived')} <When at={arrivedAt} />.{' '}
              {seconds !== null && say('canary.took', { seconds: Math.max(1, Math.round(seconds)) })}
            </p>
          )}
          {missedInARow > 0 && <p>{say('canary.in_a_row', { count: missedInARow })}</p>}
          <p>{say('canary.missed', { count: missed })}</p>
        </>
      )}
    </section>
  );
}
