import type { ReactNode } from 'react';
import type { SecondOpinion } from '@lapwing/contracts';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { ClaimInWords } from './claim-in-words.js';

/** What second readers said of a document: opinions, by which nothing rings. */
export function Opinions(props: { opinions: readonly SecondOpinion[] }): ReactNode {
  const { say } = useWords();
  if (props.opinions.length === 0) return null;
  return (
    <section className="opinions stack" aria-label={say('opinion.title')}>
      <p>
        <strong>{say('opinion.title')}</strong>
      </p>
      <p className="hint">{say('opinion.means')}</p>
      {props.opinions.map((opinion) => (
        <div key={`${opinion.model}-${opinion.at}`} className="stack-tight">
          <p className="facts">
            <bdi>{opinion.model}</bdi>
            <When at={opinion.at} />
            <span>{say(`opinion.${opinion.verdict}`)}</span>
          </p>
          {opinion.claims.map((claim, index) => (
            <ClaimInWords key={index} claim={claim} />
          ))}
        </div>
      ))}
    </section>
  );
}
