import type { ReactNode } from 'react';
import type { RulingView } from '@lapwing/contracts';
import type { FactName, Facts } from '@lapwing/domain';
import { useWords } from '../wording/use-words.js';

/** What a ruling says of one development: how certain it is, or what stands otherwise. */
export function WhatIsSaid(props: { ruling: RulingView }): ReactNode {
  const { certainty, correction } = props.ruling;
  const { say, join, place } = useWords();
  if (certainty !== null) return <p>{say(`certainty.${certainty}`)}</p>;
  if (correction === null) return null;
  const { from, to, changed, lowers } = correction;
  const word: Record<FactName, (of: Facts) => string> = {
    kind: ({ kind }) => say(`kind.${kind}`),
    stage: ({ stage }) => say(`stage.${stage}`),
    polarity: ({ polarity }) => say(`polarity.${polarity}`),
    hosts: ({ hosts }) => (hosts.length === 0 ? say('choose.none') : join(hosts.map(place))),
    origin: ({ origin }) => (origin === null ? say('choose.none') : place(origin)),
    when: ({ when }) => when ?? say('choose.none'),
    profiles: ({ profiles }) =>
      profiles.length === 0 ? say('choose.none') : join(profiles.map((one) => say(`profile.${one}`))),
    persecution: ({ persecution }) => say(`persecution.${persecution}`),
    procedure: ({ procedure }) => (procedure === null ? say('review.procedure.open') : say(`procedure.${procedure}`)),
  };
  return (
    <>
      <ul className="bullets">
        {changed.map((name) => (
          <li key={name}>
            {say(`ruling.fact.${name}`)}: <bdi>{word[name](from)}</bdi> → <bdi>{word[name](to)}</bdi>
          </li>
        ))}
      </ul>
      <p className="hint">{say(lowers ? 'ruling.lowers' : 'ruling.raises')}</p>
    </>
  );
}
