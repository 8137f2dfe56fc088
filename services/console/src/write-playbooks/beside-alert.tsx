import type { ReactNode } from 'react';
import { playbooksAdd, playbooksOfAlert, type PlaybookBeside } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Card } from './card.js';

/** What the organisation wrote down for this: the most specific card open, the general ones below it. */
export function BesideAlert(props: { alertId: string }): ReactNode {
  const { alertId } = props;
  const { say } = useWords();
  const may = useMay();
  const cards = useAnswer(playbooksOfAlert, { id: alertId });
  return (
    <Part
      title={say('playbook.title')}
      aside={
        <Go to="/alerts/$id/playbook" params={{ id: alertId }} className="button button-quiet button-normal">
          {say('playbook.print')}
        </Go>
      }
    >
      <Answer of={cards}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="stack">
              <p className="hint">{say('playbook.none_here')}</p>
              {may(playbooksAdd) && (
                <div className="actions">
                  <Go to="/playbooks" className="button button-plain button-normal">
                    {say('playbook.write_one')}
                  </Go>
                </div>
              )}
            </div>
          ) : (
            <Cards items={items} folded />
          )
        }
      </Answer>
    </Part>
  );
}

/** The cards in their order, each with the reason why it is there. */
export function Cards(props: { items: readonly PlaybookBeside[]; folded?: boolean }): ReactNode {
  const { say } = useWords();
  return (
    <div className="cards">
      {props.items.map((card) => (
        <Card key={card.id} card={card} folded={props.folded === true}>
          <p className="hint">{say(`playbook.because.${card.because}`)}</p>
        </Card>
      ))}
    </div>
  );
}
