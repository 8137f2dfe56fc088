import type { ReactNode } from 'react';
import { PLAYBOOK_FIELDS } from '@lapwing/domain';
import { playbooksChange, type PlaybookCard } from '@lapwing/contracts';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Badge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { Callable } from './callable.js';
import { scopeWords } from './scope-words.js';

/**
 * One card as it is read at night: whom to call first, then what to do; empty texts are left out. `folded` leaves out headings
 * under which nothing stands.
 */
export function Card(props: { card: PlaybookCard; folded?: boolean; children?: ReactNode }): ReactNode {
  const { card } = props;
  const folded = props.folded === true && card.blank;
  const fields = folded ? [] : PLAYBOOK_FIELDS.filter((field) => card.texts[field].trim() !== '');
  const words = useWords();
  const { say, date } = words;
  const { nameOf } = useMembers();
  const may = useMay();
  return (
    <article className="card stack playbook">
      <div className="card-head">
        <h3 className="card-title">{scopeWords(card, words)}</h3>
        {card.reviewDue && <Badge tone="high">{say('playbook.review_due')}</Badge>}
      </div>
      {props.children}
      {card.blank && <p className="hint">{say('playbook.blank')}</p>}
      {folded && may(playbooksChange) && (
        <Go to="/playbooks/$id" params={{ id: card.id }} className="link">
          {say('playbook.fill')}
        </Go>
      )}
      <dl className="playbook-fields">
        {fields.map((field) => (
          <div key={field} className={`playbook-field playbook-${field}`}>
            <dt>{say(`playbook.field.${field}`)}</dt>
            <dd>
              <Callable text={card.texts[field]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">
        {say('playbook.changed_by', { who: nameOf(card.by) })} <When at={card.changedAt} />
        {card.reviewBy !== null && <> · {say('playbook.review_by', { day: date(card.reviewBy) })}</>}
      </p>
    </article>
  );
}
