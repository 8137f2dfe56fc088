import type { ReactNode } from 'react';
import type { Development } from '@lapwing/domain';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { changesBetween } from './changes.js';

/** Says what is new about developments since the reader sent a ruling on an older version; what was typed stays. */
export function ChangedMeanwhile(props: { pairs: readonly { seen: Development; stands: Development }[] }): ReactNode {
  const { say, join, place } = useWords();
  const word: Record<ReturnType<typeof changesBetween>[number], (of: Development) => string> = {
    kind: ({ kind }) => say(`kind.${kind}`),
    stage: ({ stage }) => say(`stage.${stage}`),
    certainty: ({ certainty }) => say(`certainty.${certainty}`),
    sources: ({ sources }) => say('development.sources', { count: sources }),
    state: ({ state }) => (state === 'active' ? say('development.state.active') : say(`development.state.${state}`)),
    hosts: ({ hosts }) => join(hosts.map(place)),
    when: ({ when }) => when ?? say('choose.none'),
    subjects: ({ subjects }) => (subjects.length === 0 ? say('choose.none') : join(subjects)),
    headline: ({ headline }) => headline,
  };
  const lines = props.pairs.flatMap(({ seen, stands }) =>
    changesBetween(seen, stands).map((field) => ({
      key: `${seen.id}-${field}`,
      was: word[field](seen),
      is: word[field](stands),
    })),
  );
  return (
    <Notice tone="warn" title={say('ruling.stale')}>
      <ul className="bullets">
        {lines.map(({ key, was, is }) => (
          <li key={key}>
            <bdi>{was}</bdi> → <bdi>{is}</bdi>
          </li>
        ))}
      </ul>
      <p>{say('ruling.stale.again')}</p>
    </Notice>
  );
}
