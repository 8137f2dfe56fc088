import { useState, type ReactNode } from 'react';
import { policiesAdd, policiesList, policiesWaiting, schedulesList, type PolicyEntry } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { HeadlineDecisions } from '../decide-headlines/headline-decisions.js';
import { PolicyCard } from './policy-card.js';
import { PolicyForm } from './policy-form.js';
import { PolicyWishes } from './policy-wishes.js';

/** Who is told, in what order, over which channel, how long to wait. */
export function PolicyPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const policies = useAnswer(policiesList, {});
  const [adding, setAdding] = useState<PolicyEntry | null>(null);
  const add = useDeed(policiesAdd, [policiesList, policiesWaiting]);
  const [pattern] = policies.data?.items ?? [];
  const begin = (): void => {
    if (pattern === undefined) return;
    const { id: _id, version: _version, isDefault: _isDefault, wishId: _wishId, ...entry } = pattern;
    setAdding({ ...entry, name: say('policy.add.name') });
  };
  return (
    <Page title={say('nav.policy')} lead={say('policy.lead')}>
      <PolicyWishes />
      {may(schedulesList) && (
        <p>
          <Go to="/on-call" className="button button-plain button-normal">
            {say('policy.schedules.go')}
          </Go>
        </p>
      )}
      <Answer of={policies}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('policy.empty')}>
              <p>{say('policy.empty.next')}</p>
            </Empty>
          ) : (
            <>
              {items.map((policy) => (
                <PolicyCard key={policy.id} policy={policy} />
              ))}
            </>
          )
        }
      </Answer>
      {adding !== null && (
        <PolicyForm
          id={null}
          entry={adding}
          busy={add.isPending}
          error={add.error}
          onSubmit={(entry) => add.mutate(entry, { onSuccess: () => setAdding(null) })}
          onCancel={() => setAdding(null)}
        />
      )}
      {may(policiesAdd) && adding === null && pattern !== undefined && (
        <div className="actions">
          <Button onPress={begin}>{say('policy.add')}</Button>
        </div>
      )}
      <HeadlineDecisions />
    </Page>
  );
}
