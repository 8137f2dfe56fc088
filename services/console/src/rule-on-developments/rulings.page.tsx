import { useState, type ReactNode } from 'react';
import { rulingsList, type RulingView } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { Empty } from '../pieces/answer.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { useWords } from '../wording/use-words.js';
import { RulingCard } from './ruling-card.js';

const STATES = ['open', 'past'] as const;

/** What people ruled to be one happening or two. */
export function RulingsPage(): ReactNode {
  const { say } = useWords();
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const rulings = usePages<RulingView, typeof rulingsList>(rulingsList, { state });
  return (
    <Page title={say('nav.rulings')} lead={say('rulings.lead')}>
      <div className="switch" role="group" aria-label={say('rulings.show')}>
        {STATES.map((one) => (
          <button
            key={one}
            type="button"
            className="switch-option"
            aria-pressed={state === one}
            onClick={() => setState(one)}
          >
            {say(`rulings.show.${one}`)}
          </button>
        ))}
      </div>
      <Pages
        of={rulings}
        empty={
          <Empty title={say(`rulings.empty.${state}`)}>
            <p>{say('rulings.empty.next')}</p>
          </Empty>
        }
      >
        {(items) => (
          <ul className="cards">
            {items.map((ruling) => (
              <li key={ruling.id}>
                <RulingCard ruling={ruling} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </Page>
  );
}
