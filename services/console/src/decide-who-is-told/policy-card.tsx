import { useState, type ReactNode } from 'react';
import { policiesChange, policiesList, policiesRemove, policiesWaiting, type PolicyView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { PolicyFacts, PolicyPeople } from './policy-facts.js';
import { PolicyForm } from './policy-form.js';
import { Rehearse } from './rehearse.js';
import { Steps } from './steps.js';

const CHANGED = [policiesList, policiesWaiting];

/** One policy as lines of time that can be read at night; admins change it here. */
export function PolicyCard({ policy }: { policy: PolicyView }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [editing, setEditing] = useState<PolicyView | null>(null);
  const [waits, setWaits] = useState(false);
  const change = useDeed(policiesChange, CHANGED);
  if (editing !== null) {
    const done = ({ wishId }: PolicyView): void => {
      setWaits(wishId !== null);
      setEditing(null);
    };
    return (
      <PolicyForm
        id={editing.id}
        entry={editing}
        busy={change.isPending}
        error={change.error}
        onSubmit={(entry) => change.mutate({ ...entry, id: editing.id, version: editing.version }, { onSuccess: done })}
        onCancel={() => setEditing(null)}
      />
    );
  }
  return (
    <article className="stack">
      <div className="card-head">
        <h2>
          <SourceText text={policy.name} />
        </h2>
        {policy.isDefault && <Badge>{say('policy.default')}</Badge>}
        {policy.wishId !== null && <Badge tone="high">{say('wish.waits')}</Badge>}
        {may(policiesChange) && <Button onPress={() => setEditing(policy)}>{say('do.edit')}</Button>}
      </div>
      {waits && policy.wishId !== null && (
        <Notice tone="info" title={say('wish.saved')}>
          <p>{say('policy.wish.saved.means')}</p>
        </Notice>
      )}
      <PolicyPeople policy={policy} />
      <Lines policy={policy} />
      <PolicyFacts policy={policy} />
      <details className="more">
        <summary>{say('policy.rehearse')}</summary>
        <Rehearsed policy={policy} />
      </details>
      {may(policiesRemove) && !policy.isDefault && <Remove policy={policy} />}
    </article>
  );
}

function Rehearsed({ policy }: { policy: PolicyView }): ReactNode {
  const { id, version: _version, isDefault: _isDefault, wishId: _wishId, ...entry } = policy;
  return <Rehearse id={id} entry={entry} />;
}

function Lines({ policy }: { policy: PolicyView }): ReactNode {
  const { say } = useWords();
  const { critical, criticalOther, high, digest } = policy;
  return (
    <div className="grid grid-top">
      <Part title={say('policy.critical')}>
        <Steps steps={critical} policy={policy} />
        {criticalOther === null && <p className="hint">{say('policy.critical_other.same')}</p>}
      </Part>
      {criticalOther !== null && (
        <Part title={say('policy.critical_other')}>
          <Steps steps={criticalOther} policy={policy} />
        </Part>
      )}
      <Part title={say('urgency.high')}>
        <Steps steps={high} policy={policy} />
      </Part>
      <Part title={say('urgency.digest')}>
        {digest.length === 0 ? (
          <p className="hint">{say('policy.no_steps')}</p>
        ) : (
          <Steps steps={digest} policy={policy} />
        )}
      </Part>
    </div>
  );
}

function Remove({ policy }: { policy: PolicyView }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const remove = useDeed(policiesRemove, CHANGED);
  const { id, version, name } = policy;
  return (
    <>
      <FailureNotice of={remove.error} />
      <div className="actions">
        <Button tone="danger" busy={remove.isPending} onPress={() => setAsking(true)}>
          {say('policy.remove')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('policy.remove.sure', { name })}
          doIt={say('policy.remove')}
          danger
          onYes={() => {
            remove.mutate({ id, version });
            setAsking(false);
          }}
          onNo={() => setAsking(false)}
        >
          <p>{say('policy.remove.means')}</p>
        </Confirm>
      )}
    </>
  );
}
