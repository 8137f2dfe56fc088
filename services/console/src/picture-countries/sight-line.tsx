import type { ReactNode } from 'react';
import type { Sight } from '@lapwing/domain';
import { useWords } from '../wording/use-words.js';

/** How well a country is in sight, said plainly. */
export function SightLine(props: { sight: Sight }): ReactNode {
  const { state, sources, darkSources, days } = props.sight;
  const { say } = useWords();
  const dark = state !== 'read';
  return (
    <span className={dark ? 'sight sight-dark' : 'sight'}>
      {say(`countries.sight.${state}`, { days: days ?? 0, sources })}
      {state === 'read' && darkSources > 0 && ` ${say('countries.sight.some_dark', { dark: darkSources, sources })}`}
    </span>
  );
}
