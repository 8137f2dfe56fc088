import type { ReactNode } from 'react';
import type { AlertView } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Notice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** What somebody did under duress: it counts for nothing until another member does it. */
export function Claimed(props: { alert: AlertView }): ReactNode {
  const { claimed, touched } = props.alert;
  const { say } = useWords();
  const { nameOf } = useMembers();
  if (claimed.length === 0) return null;
  const codeOf = (id: string | null): string => touched.find(({ personId }) => personId === id)?.code ?? '';
  return (
    <Notice tone="warn" title={say('claimed.title')}>
      <p>{say('claimed.means')}</p>
      <ul className="plain-list">
        {claimed.map(({ what, personId, outcome, by, at }) => (
          <li key={`${what} ${personId ?? ''} ${at}`}>
            <bdi>{nameOf(by)}</bdi>:{' '}
            {what === 'outcome' ? (
              <>
                <span className="code">{codeOf(personId)}</span> –{' '}
                {say(outcome === null ? 'claimed.taken_back' : `outcome.${outcome}`)}
              </>
            ) : (
              say(what === 'withdrawn' ? 'claimed.withdrawn' : 'claimed.closed')
            )}
            {', '}
            <When at={at} exact />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
