import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { playbooksOfAlert } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Cards } from './beside-alert.js';

const route = getRouteApi('/inside/alerts/$id/playbook');

/** The cards of an alert alone, for paper; no code and no person stands on it. */
export function AlertPlaybookPage(): ReactNode {
  const { id } = route.useParams();
  const { say } = useWords();
  const cards = useAnswer(playbooksOfAlert, { id });
  return (
    <>
      <Go to="/alerts/$id" params={{ id }} className="back">
        <Icon name="back" />
        {say('playbook.back_to_alert')}
      </Go>
      <Page
        title={say('playbook.title')}
        lead={say('playbook.print.means')}
        actions={<Button onPress={() => window.print()}>{say('playbook.print.do')}</Button>}
      >
        <section className="part">
          <h2>{say('playbook.cards')}</h2>
          <Answer of={cards}>
            {({ items }) =>
              items.length === 0 ? <p className="hint">{say('playbook.none_here')}</p> : <Cards items={items} />
            }
          </Answer>
        </section>
      </Page>
    </>
  );
}
