import { useState, type ReactNode } from 'react';
import { policiesChange, policiesList, type PolicyView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { PolicyForm } from './policy-form.js';
import { Steps } from './steps.js';

/** Who is told, in what order, over which channel, how long to wait. */
export function PolicyPage(): ReactNode {
  const { say } = useWords();
  const policies = useAnswer(policiesList, {});
  return (
    <Page title={say('nav.policy')} lead={say('policy.lead')}>
      <Answer of={policies}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('policy.empty')}>
              <p>{say('policy.empty.next')}</p>
            </Empty>
          ) : (
            <>
              {items.map((policy) => (
                <Policy key={policy.id} policy={policy} />
              ))}
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function Policy(props: { policy: PolicyView }): ReactNode {
  const { policy } = props;
  const { say } = useWords();
  const may = useMay();
  const [editing, setEditing] = useState<PolicyView | null>(null);
  const change = useDeed(policiesChange, [policiesList]);
  if (editing !== null) {
    return (
      <PolicyForm
        entry={editing}
        busy={change.isPending}
        error={change.error}
        onSubmit={(entry) =>
          change.mutate({ ...entry, id: editing.id, version: editing.version }, { onSuccess: () => setEditing(null) })
        }
        onCancel={() => setEditing(null)}
      />
    );
  }
  return (
    <article className="stack">
      <div className="card-head">
        <h2>{policy.name}</h2>
        {policy.isDefault && <Badge>{say('policy.default')}</Badge>}
        {may(policiesChange) && <Button onPress={() => setEditing(policy)}>{say('do.edit')}</Button>}
      </div>
      <People policy={policy} />
      {(['critical', 'high', 'digest'] as const).map((urgency) => (
        <Part key={urgency} title={say(`urgency.${urgency}`)}>
          {policy[urgency].length === 0 ? (
            <p className="hint">{say('policy.no_steps')}</p>
          ) : (
            <Steps steps={policy[urgency]} policy={policy} />
          )}
        </Part>
      ))}
      <p className="hint">{say('policy.hold', { minutes: policy.holdMinutes })}</p>
      <p className="hint">{say('policy.level', { level: say(`level.${policy.maximumLevel}`) })}</p>
    </article>
  );
}

function People(props: { policy: PolicyView }): ReactNode {
  const { onCall, lead, director } = props.policy;
  const { say } = useWords();
  const { nameOf } = useMembers();
  return (
    <>
      {onCall.length === 0 && <Notice tone="warn">{say('policy.nobody_on_call')}</Notice>}
      <dl className="details">
        <dt>{say('policy.on_call')}</dt>
        <dd>
          <ol className="inline-order">
            {onCall.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ol>
        </dd>
        <dt>{say('policy.lead_member')}</dt>
        <dd>{lead === null ? say('choose.nobody') : nameOf(lead)}</dd>
        <dt>{say('policy.director')}</dt>
        <dd>{director === null ? say('choose.nobody') : nameOf(director)}</dd>
      </dl>
    </>
  );
}
