import { useState, type ReactNode } from 'react';
import { rulingsList, type RulingView } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { Empty } from '../pieces/answer.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { Switch } from '../pieces/switch.js';
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
      <Switch
        label={say('rulings.show')}
        ways={STATES.map((value) => ({ value, label: say(`rulings.show.${value}`) }))}
        value={state}
        onChange={setState}
      />
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
