import type { ReactNode } from 'react';
import { headlinesOwn, type RecipientView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';

/** Why the reader's messages carry headlines or do not, by channel; for whoever wishes for them. */
export function OwnHeadlines({ recipient }: { recipient: Pick<RecipientView, 'level'> }): ReactNode {
  const { say } = useWords();
  const wished = recipient.level === 'L3';
  const items = useAnswer(headlinesOwn, {}, { when: wished }).data?.items ?? [];
  if (!wished || items.length === 0) return null;
  return (
    <Part title={say('headline.own')}>
      <ul className="plain-list">
        {items.map(({ channel, because }) => (
          <li key={channel}>
            <strong>{say(`channel.${channel}`)}</strong>{' '}
            {because === null ? say('headline.own.yes') : say(`headline.because.${because}`)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
