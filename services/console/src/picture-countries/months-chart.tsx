import type { ReactNode } from 'react';
import type { pictureCountry, ReplyOf } from '@lapwing/contracts';
import { INCIDENT_FAMILIES, PICTURE_FAMILIES } from '@lapwing/domain';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';
import { fragmentOfFilter } from './in-address.js';
import { NumberLink } from './number-link.js';

type Months = ReplyOf<typeof pictureCountry>['months'];

const HEIGHT = 60;
const STEP = 10;

function isIncident(family: string): boolean {
  return (INCIDENT_FAMILIES as readonly string[]).includes(family);
}

function incidentsOf({ adverse }: Months[number]): { family: string; count: number }[] {
  return adverse
    .filter(({ family }) => isIncident(family))
    .map(({ family, number }) => ({ family, count: number.count }));
}

/** Incidents month by month as bars; the table behind says the same and leads on. */
export function MonthsChart(props: { months: Months }): ReactNode {
  const { say, date } = useWords();
  const totals = props.months.map((month) => incidentsOf(month).reduce((sum, { count }) => sum + count, 0));
  const most = Math.max(0, ...totals);
  const sum = totals.reduce((all, one) => all + one, 0);
  const [first, last] = [props.months[0]?.month ?? '', props.months.at(-1)?.month ?? ''];
  return (
    <figure className="months">
      <svg
        className="months-bars"
        viewBox={`0 0 ${props.months.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say('countries.months.image', { sum, most })}
      >
        {props.months.map((month, at) => (
          <Bar key={month.month} parts={incidentsOf(month)} at={at} most={Math.max(1, most)} />
        ))}
      </svg>
      <figcaption className="months-ends hint">
        <span>{date(first)}</span>
        <Most month={props.months[totals.indexOf(most)]} most={most} />
        <span>{date(last)}</span>
      </figcaption>
      <Legend />
      <details className="picture-not">
        <summary>{say('countries.months.table')}</summary>
        <MonthsTable months={props.months} />
      </details>
    </figure>
  );
}

/** The fullest month, with what happened in it. */
function Most(props: { month: Months[number] | undefined; most: number }): ReactNode {
  const { say } = useWords();
  const text = say('countries.months.most', { most: props.most });
  const filter = props.month?.adverse.find(({ family }) => isIncident(family))?.number.filter;
  if (filter === undefined) return <span>{text}</span>;
  return (
    <Go
      to="/countries/developments"
      hash={fragmentOfFilter({ ...filter, families: INCIDENT_FAMILIES })}
      className="link picture-date"
    >
      {text}
    </Go>
  );
}

function Bar(props: { parts: { family: string; count: number }[]; at: number; most: number }): ReactNode {
  let top = HEIGHT;
  return (
    <g>
      {props.parts.map(({ family, count }) => {
        const height = (count / props.most) * HEIGHT;
        top -= height;
        return (
          <rect
            key={family}
            className={`months-${family}`}
            x={props.at * STEP + 1}
            y={top}
            width={STEP - 2}
            height={height}
          />
        );
      })}
    </g>
  );
}

function Legend(): ReactNode {
  const { say } = useWords();
  return (
    <ul className="months-legend" aria-hidden="true">
      {INCIDENT_FAMILIES.map((family) => (
        <li key={family}>
          <svg viewBox="0 0 10 10">
            <rect className={`months-${family}`} width="10" height="10" />
          </svg>
          {say(`countries.family.${family}`)}
        </li>
      ))}
    </ul>
  );
}

function MonthsTable(props: { months: Months }): ReactNode {
  const { say, date } = useWords();
  return (
    <div className="scroll-across" role="region" aria-label={say('countries.months.table')} tabIndex={0}>
      <table className="sums">
        <thead>
          <tr>
            <th scope="col">{say('countries.month')}</th>
            {PICTURE_FAMILIES.map((family) => (
              <th key={family} scope="col">
                {say(`countries.family.${family}`)}
              </th>
            ))}
            <th scope="col">{say('polarity.mitigating')}</th>
          </tr>
        </thead>
        <tbody>
          {[...props.months].reverse().map(({ month, adverse, mitigating }) => (
            <tr key={month}>
              <th scope="row">{date(month)}</th>
              {PICTURE_FAMILIES.map((family) => {
                const found = adverse.find((one) => one.family === family);
                const what = say(`countries.family.${family}`);
                return (
                  <td key={family}>{found !== undefined && <NumberLink number={found.number} what={what} small />}</td>
                );
              })}
              <td>
                {mitigating.count > 0 && <NumberLink number={mitigating} what={say('polarity.mitigating')} small />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
