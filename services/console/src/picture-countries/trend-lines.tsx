import type { ReactNode } from 'react';
import type { Trend } from '@lapwing/domain';
import { useWords } from '../wording/use-words.js';
import { NumberLink } from './number-link.js';

/** Whether incidents become more, with the counts that say so. */
export function TrendLines(props: { trend: Trend }): ReactNode {
  const { say } = useWords();
  const { halfYear, yearBefore } = props.trend;
  const what = say('countries.column.incidents');
  return (
    <dl className="trends">
      {(['halfYear', 'yearBefore'] as const).map((name) => {
        const compared = name === 'halfYear' ? halfYear : yearBefore;
        return (
          <div key={name} className="trend">
            <dt>{say(`countries.trend.${name}`)}</dt>
            <dd>
              <strong>{say(`countries.trend.${compared.says}`)}</strong>
              <span className="reason-count">
                <NumberLink number={compared.now} what={what} small />
                <span className="hint">{say('countries.trend.against')}</span>
                <NumberLink number={compared.then} what={what} small />
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
