import type { ReactNode } from 'react';
import type { RehearsalView } from '@lapwing/contracts';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** What a change would take away from what is critical; nothing where it takes nothing away. */
export function Losses(props: { of: RehearsalView['loses'] }): ReactNode {
  const { say } = useWords();
  if (props.of.length === 0) return null;
  return (
    <Notice tone="warn" title={say('policy.loses')}>
      <ul className="bullets">
        {props.of.map((loss) => (
          <li key={loss}>{say(`policy.loses.${loss}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}
