import type { ReactNode } from 'react';
import type { OfferedView } from '@lapwing/contracts';
import { safeLink } from '../follow-developments/safe-link.js';
import { Badge } from '../pieces/badge.js';
import { useWords } from '../wording/use-words.js';

/** One source of the catalogue, to be ticked; what is read already has nothing to tick. */
export function OfferedItem(props: {
  item: OfferedView;
  chosen: boolean;
  mayChoose: boolean;
  onToggle: () => void;
}): ReactNode {
  const { item } = props;
  const { say, place, tongue, date, locale } = useWords();
  const isRead = item.readAs?.enabled === true;
  const link = safeLink(item.url);
  return (
    <article className="card stack">
      <div className="card-head">
        {props.mayChoose && !isRead ? (
          <label className="tick">
            <input type="checkbox" checked={props.chosen} onChange={props.onToggle} />
            <span className="card-title">
              <bdi>{item.name}</bdi>
            </span>
          </label>
        ) : (
          <h3 className="card-title">
            <bdi>{item.name}</bdi>
          </h3>
        )}
        {isRead && <Badge tone="good">{say('catalogue.is_read')}</Badge>}
        {item.readAs?.enabled === false && <Badge>{say('catalogue.was_stopped')}</Badge>}
      </div>
      <p>{locale.startsWith('ru') ? item.note.ru : item.note.en}</p>
      <p className="facts">
        <span>{item.country === null ? say('catalogue.several') : place(item.country)}</span>
        {item.language !== null && <span>{tongue(item.language)}</span>}
        <span>{say(`publisher.${item.publisher}`)}</span>
        <span>
          {item.grade} – {say(`grade_because.${item.gradeBecause}`)}
        </span>
        <span>
          {item.verified === null
            ? say('catalogue.unverified')
            : say('catalogue.verified', { date: date(item.verified) })}
        </span>
      </p>
      {item.besides.length > 0 && (
        <p className="hint">{say('catalogue.besides', { names: item.besides.join(', ') })}</p>
      )}
      {link !== null && (
        <a href={link} className="link address" target="_blank" rel="noopener noreferrer">
          <bdi>{item.url}</bdi>
        </a>
      )}
    </article>
  );
}
