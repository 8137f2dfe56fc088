import type { ReactNode } from 'react';
import type { pictureCountry, ReplyOf } from '@lapwing/contracts';
import { useWords } from '../wording/use-words.js';
import { NumberLink } from './number-link.js';

/** Twelve months by kind, how far it went, how sure and whom it names. */
export function CellsTable(props: { cells: ReplyOf<typeof pictureCountry>['cells'] }): ReactNode {
  const { say } = useWords();
  if (props.cells.length === 0) return <p className="hint">{say('countries.nothing')}</p>;
  return (
    <details className="picture-not">
      <summary>{say('countries.cells.open', { count: props.cells.length })}</summary>
      <p className="hint">{say('countries.cells.means')}</p>
      <div className="scroll-across" role="region" aria-label={say('countries.cells')} tabIndex={0}>
        <table className="sums">
          <thead>
            <tr>
              {(['kind', 'stage', 'certainty', 'profile', 'count'] as const).map((name) => (
                <th key={name} scope="col">
                  {say(`countries.cells.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.cells.map(({ kind, stageClass, polarity, certainty, profile, number }, at) => (
              <tr key={at}>
                <th scope="row">
                  {say(`kind.${kind}`)}
                  {polarity === 'mitigating' && `, ${say('polarity.mitigating')}`}
                </th>
                <td>{say(`countries.class.${stageClass}`)}</td>
                <td>{say(`certainty.${certainty}`)}</td>
                <td>{profile === 'none' ? say('countries.profile.none') : say(`profile.${profile}`)}</td>
                <td>
                  <NumberLink number={number} what={say(`kind.${kind}`)} small />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
