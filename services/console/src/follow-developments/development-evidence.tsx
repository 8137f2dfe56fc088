import type { ReactNode } from 'react';
import type { Development } from '@lapwing/domain';
import { developmentsGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { DevelopmentDetails, DevelopmentFacts, DevelopmentName } from './development-facts.js';
import { MentionList } from './mention-list.js';

/** A development with the exact words that say so. */
export function DevelopmentEvidence(props: { development: Development }): ReactNode {
  const { development } = props;
  const { say } = useWords();
  const answer = useAnswer(developmentsGet, { id: development.id });
  return (
    <article className="card stack">
      <h3 className="card-title">
        <DevelopmentName development={development} />
      </h3>
      <p className="headline">
        <SourceText text={development.headline} language={development.language} />
      </p>
      <DevelopmentFacts development={development} />
      {development.lowGradeSince !== null && <Notice tone="warn">{say('alert.low_grade')}</Notice>}
      <DevelopmentDetails development={development} />
      <Answer of={answer}>{({ mentions }) => <MentionList mentions={mentions} />}</Answer>
      <Go to="/developments/$id" params={{ id: development.id }} className="link">
        {say('development.open')}
      </Go>
    </article>
  );
}
