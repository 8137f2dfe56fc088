import type { ReactNode } from 'react';
import type { BoardRowView } from '@lapwing/contracts';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';
import { fragmentOfCountry } from './in-address.js';
import { LevelMark } from './level-mark.js';
import { NumberLink } from './number-link.js';
import { SightLine } from './sight-line.js';

const NUMBERS = ['incidents', 'taken', 'agreed', 'refugeClosed', 'refugeOpened'] as const;

/** The board: a table on a wide screen, a card per country on a phone; the roles stay those of a table. */
export function BoardTable(props: {
  rows: readonly BoardRowView[];
  origin: string | null;
  chosen: readonly string[];
  onChoose: (host: string) => void;
}): ReactNode {
  const { say } = useWords();
  return (
    <table className="board" role="table" aria-label={say('nav.countries')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{say('countries.column.country')}</th>
          <th role="columnheader">{say('countries.column.level')}</th>
          {NUMBERS.map((name) => (
            <th key={name} role="columnheader" className="board-count">
              {say(`countries.column.${name}`)}
            </th>
          ))}
          <th role="columnheader">{say('countries.column.newest')}</th>
          <th role="columnheader">{say('countries.column.sight')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <Line key={row.host ?? '-'} {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Line(props: {
  row: BoardRowView;
  origin: string | null;
  chosen: readonly string[];
  onChoose: (host: string) => void;
}): ReactNode {
  const { row } = props;
  const { say, date } = useWords();
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="board-country">
        <CountryCell {...props} />
      </th>
      <td role="cell" className="board-level">
        <LevelCell {...props} />
      </td>
      {NUMBERS.map((name) => (
        <td key={name} role="cell" className="board-count" data-label={say(`countries.column.${name}`)}>
          <NumberLink number={row.numbers[name]} what={say(`countries.column.${name}`)} />
        </td>
      ))}
      <td role="cell" data-label={say('countries.column.newest')}>
        {row.newest === null ? (
          '–'
        ) : (
          <Go to="/developments/$id" params={{ id: row.newest.id }} className="link picture-date">
            {date(row.newest.month)}
          </Go>
        )}
      </td>
      <td role="cell" className="board-sight">
        {row.sight === null ? '–' : <SightLine sight={row.sight} />}
      </td>
    </tr>
  );
}

const EVERYBODY = { profiles: [], document: null };

function LevelCell(props: { row: BoardRowView; origin: string | null }): ReactNode {
  const { host, level } = props.row;
  if (host === null || level === null) return '–';
  return (
    <LevelMark level={level} of={{ host, hash: fragmentOfCountry(host, { ...EVERYBODY, origin: props.origin }) }} />
  );
}

function CountryCell(props: {
  row: BoardRowView;
  origin: string | null;
  chosen: readonly string[];
  onChoose: (host: string) => void;
}): ReactNode {
  const { host } = props.row;
  const { say, place } = useWords();
  if (host === null) return <span>{say('countries.no_host')}</span>;
  const asked = { ...EVERYBODY, origin: props.origin };
  return (
    <span className="board-name">
      <label className="tick board-pick">
        <input
          type="checkbox"
          checked={props.chosen.includes(host)}
          onChange={() => props.onChoose(host)}
          aria-label={say('countries.pick', { country: place(host) })}
        />
      </label>
      <Go to="/countries/one" hash={fragmentOfCountry(host, asked)} className="link">
        {place(host)}
      </Go>
    </span>
  );
}
