import type { ReactNode } from 'react';
import type { Trend } from '@lapwing/domain';
import { useWords } from '../wording/use-words.js';
import { NumberLink } from './number-link.js';

/** Whether incidents become more, with the counts that say so. */
export function TrendLines(props: { trend: Trend; only?: keyof Trend }): ReactNode {
  const { say } = useWords();
  const what = say('countries.column.incidents');
  return (
    <dl className="trends">
      {(props.only === undefined ? (['halfYear', 'yearBefore'] as const) : [props.only]).map((name) => {
        const compared = props.trend[name];
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
