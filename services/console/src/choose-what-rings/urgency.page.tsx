import { useState, type ReactNode } from 'react';
import { urgencyChange, urgencyGet, wishesList, type UrgencyView } from '@lapwing/contracts';
import { canBeCritical, tableFrom } from '@lapwing/domain';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { Go } from '../pieces/go.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { Icon } from '../pieces/icon.js';
import { useWords } from '../wording/use-words.js';
import { LevelsOfKind } from './levels-of-kind.js';
import { kindsOf, otherwise, withLevel, withStep } from './urgency-draft.js';
import { UrgencySteps } from './urgency-steps.js';
import { Wishes } from './wishes.js';

/** How loudly each kind rings at each stage. */
export function UrgencyPage(): ReactNode {
  const { say } = useWords();
  const urgency = useAnswer(urgencyGet, {});
  return (
    <>
      <Go to="/subscriptions" className="back">
        <Icon name="back" />
        {say('nav.subscriptions')}
      </Go>
      <Page title={say('urgency_table.title')} lead={say('urgency_table.lead')}>
        <Wishes />
        <Answer of={urgency}>{(view) => <Editor key={view.version} view={view} />}</Answer>
      </Page>
    </>
  );
}

function Editor({ view }: { view: UrgencyView }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [draft, setDraft] = useState(view.table);
  const [resetting, setResetting] = useState(false);
  const change = useDeed(urgencyChange, [urgencyGet, wishesList]);
  const mayChange = may(urgencyChange);
  const changed = otherwise(view.table, draft);
  const save = (table: UrgencyView['table'] | null): void => {
    setResetting(false);
    change.mutate({ version: view.version, table });
  };
  return (
    <div className="stack">
      {change.data?.wishId !== undefined && change.data.wishId !== null && (
        <Notice tone="warn" title={say('wish.saved')}>
          <p>{say('wish.saved.means')}</p>
        </Notice>
      )}
      <p className="hint">{say(view.isDefault ? 'urgency_table.is_default' : 'urgency_table.is_own')}</p>
      {kindsOf(draft).map((kind) => (
        <LevelsOfKind
          key={kind}
          kind={kind}
          levels={draft.levels.filter((level) => level.kind === kind)}
          canBeCritical={canBeCritical(tableFrom(draft.levels, draft.steps), kind)}
          onChange={mayChange ? (level) => setDraft(withLevel(draft, level)) : null}
        />
      ))}
      <UrgencySteps
        steps={draft.steps}
        onChange={mayChange ? (modifier, step) => setDraft(withStep(draft, modifier, step)) : null}
      />
      <FailureNotice of={change.error} />
      {mayChange && (
        <div className="actions">
          <Button tone="primary" busy={change.isPending} disabled={changed === 0} onPress={() => save(draft)}>
            {say('urgency_table.save', { count: changed })}
          </Button>
          {changed > 0 && <Button onPress={() => setDraft(view.table)}>{say('urgency_table.discard')}</Button>}
          {!view.isDefault && <Button onPress={() => setResetting(true)}>{say('urgency_table.reset')}</Button>}
        </div>
      )}
      {resetting && (
        <Confirm
          title={say('urgency_table.reset')}
          doIt={say('urgency_table.reset')}
          onYes={() => save(null)}
          onNo={() => setResetting(false)}
        >
          <p>{say('urgency_table.reset.means')}</p>
        </Confirm>
      )}
    </div>
  );
}
