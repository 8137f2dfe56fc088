import type { ReactNode } from 'react';
import type { Development } from '@lapwing/domain';
import { Go } from '../pieces/go.js';
import { SourceText } from '../pieces/source-text.js';
import { DevelopmentFacts, DevelopmentName } from './development-facts.js';

/** Developments in a list, each leading to its page. */
export function DevelopmentRows(props: { developments: readonly Development[] }): ReactNode {
  return (
    <ul className="list">
      {props.developments.map((development) => (
        <li key={development.id}>
          <Go to="/developments/$id" params={{ id: development.id }} className="row">
            <span className="row-title">
              <DevelopmentName development={development} />
            </span>
            <span className="headline">
              <SourceText text={development.headline} language={development.language} />
            </span>
            <DevelopmentFacts development={development} />
          </Go>
        </li>
      ))}
    </ul>
  );
}
