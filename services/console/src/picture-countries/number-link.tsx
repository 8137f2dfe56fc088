import type { ReactNode } from 'react';
import type { PictureFilter, PictureNumber } from '@lapwing/domain';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';
import { fragmentOfFilter } from './in-address.js';

/** A number that leads to exactly the developments it counts; a zero leads nowhere. */
export function NumberLink(props: { number: PictureNumber; what: string; small?: boolean }): ReactNode {
  const { say } = useWords();
  const { count, filter } = props.number;
  if (count === 0) return <span className="picture-zero">0</span>;
  return (
    <Go
      to="/countries/developments"
      hash={fragmentOfFilter(filter)}
      className={props.small === true ? 'picture-number picture-number-small' : 'picture-number'}
      aria-label={say('countries.number', { count, what: props.what })}
    >
      {count}
    </Go>
  );
}

/** A figure that is no count, and leads to the developments behind it; a zero leads nowhere. */
export function FigureLink(props: { figure: number; shown?: string; filter: PictureFilter; what: string }): ReactNode {
  const { say } = useWords();
  const { figure, shown = String(figure), filter, what } = props;
  if (figure === 0) return shown;
  return (
    <Go
      to="/countries/developments"
      hash={fragmentOfFilter(filter)}
      className="picture-number picture-number-small"
      aria-label={say('countries.figure', { what, figure: shown })}
    >
      {shown}
    </Go>
  );
}
