import type { ReactNode } from 'react';
import type { Development } from '@lapwing/domain';
import { developmentsGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { DevelopmentDetails, DevelopmentFacts, DevelopmentName } from '../follow-developments/development-facts.js';
import { GradeWord } from '../follow-developments/grade-word.js';
import { Answer } from '../pieces/answer.js';
import { useArrival } from '../pieces/arrive.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { directionOf } from '../wording/direction.js';
import { useWords } from '../wording/use-words.js';

/** Two developments beside each other: the one that would go, and the one that would stay. */
export function SideBySide(props: { from: Development; into: Development }): ReactNode {
  const { say } = useWords();
  const place = useArrival<HTMLDivElement>();
  return (
    <div className="beside beside-even" ref={place} tabIndex={-1}>
      <One development={props.from} role={say('merge.goes')} />
      <One development={props.into} role={say('merge.stays')} />
    </div>
  );
}

function One(props: { development: Development; role: string }): ReactNode {
  const { development } = props;
  const answer = useAnswer(developmentsGet, { id: development.id });
  return (
    <section className="compared stack" aria-label={props.role}>
      <p className="hint">{props.role}</p>
      <h4 className="card-title">
        <DevelopmentName development={development} />
      </h4>
      <p className="headline">
        <SourceText text={development.headline} language={development.language} />
      </p>
      <DevelopmentFacts development={development} />
      <DevelopmentDetails development={development} />
      <Answer of={answer}>
        {({ mentions }) => (
          <ul className="quotes">
            {mentions.map(({ id, evidence, excerpt, marks }, index) => (
              <li key={id ?? index} className="quote">
                <blockquote dir={directionOf(evidence.language)}>
                  <SourceText text={excerpt} marks={marks} language={evidence.language} />
                </blockquote>
                <p className="facts">
                  <span className="quote-source">
                    <SourceText text={evidence.sourceName} />
                  </span>
                  <GradeWord grade={evidence.grade} />
                  <When at={evidence.published ?? evidence.fetchedAt} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
