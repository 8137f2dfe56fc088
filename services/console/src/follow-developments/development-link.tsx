import type { ReactNode } from 'react';
import { developmentsGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Go } from '../pieces/go.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { DevelopmentName } from './development-facts.js';

/** A development by its name, as a link to it. */
export function DevelopmentLink(props: { id: string }): ReactNode {
  const { say } = useWords();
  const development = useAnswer(developmentsGet, { id: props.id }).data?.development;
  return (
    <div className="linked">
      <Go to="/developments/$id" params={{ id: props.id }} className="link">
        <span>{development === undefined ? say('alert.unnamed') : <DevelopmentName development={development} />}</span>
      </Go>
      {development !== undefined && (
        <span className="headline">
          <SourceText text={development.headline} language={development.language} />
        </span>
      )}
    </div>
  );
}
