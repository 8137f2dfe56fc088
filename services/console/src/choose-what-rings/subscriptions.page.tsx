import { useState, type ReactNode } from 'react';
import {
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsList,
  type SubscriptionEntry,
  type SubscriptionView,
} from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { SubscriptionForm } from './subscription-form.js';

const NEW: SubscriptionEntry = {
  name: '',
  countries: [],
  kinds: [],
  stages: [],
  profiles: [],
  minimumCertainty: 'unverified',
  windowDays: 30,
  urgency: null,
  policyId: null,
  enabled: true,
};

/** What raises an alert in this organisation. */
export function SubscriptionsPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const subscriptions = useAnswer(subscriptionsList, {});
  const [editing, setEditing] = useState<SubscriptionView | 'new' | null>(null);
  const add = (
    <Button tone="primary" onPress={() => setEditing('new')}>
      {say('subscriptions.add')}
    </Button>
  );
  return (
    <Page
      title={say('nav.subscriptions')}
      lead={say('subscriptions.lead')}
      actions={may(subscriptionsAdd) && editing !== 'new' ? add : undefined}
    >
      <Notice title={say('subscriptions.defaults')}>
        <ul className="bullets">
          <li>{say('subscriptions.defaults.critical')}</li>
          <li>{say('subscriptions.defaults.high')}</li>
          <li>{say('subscriptions.defaults.digest')}</li>
          <li>{say('subscriptions.defaults.nothing')}</li>
        </ul>
      </Notice>
      {editing === 'new' && <Add onDone={() => setEditing(null)} />}
      <Answer of={subscriptions}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('subscriptions.empty')}>
              <p>{say('subscriptions.empty.next')}</p>
            </Empty>
          ) : (
            <ul className="cards">
              {items.map((subscription) => (
                <li key={subscription.id}>
                  {editing !== 'new' && editing?.id === subscription.id ? (
                    <Change subscription={editing} onDone={() => setEditing(null)} />
                  ) : (
                    <Card subscription={subscription} onEdit={() => setEditing(subscription)} />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}

function Card(props: { subscription: SubscriptionView; onEdit: () => void }): ReactNode {
  const { subscription } = props;
  const { say, place, join } = useWords();
  const may = useMay();
  const named = (items: readonly string[], otherwise: string): string => (items.length === 0 ? otherwise : join(items));
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title">{subscription.name}</h2>
        {!subscription.enabled && <Badge>{say('subscription.disabled')}</Badge>}
        {subscription.urgency !== null && (
          <Badge tone={subscription.urgency}>{say(`urgency.${subscription.urgency}`)}</Badge>
        )}
      </div>
      <dl className="details">
        <dt>{say('subscription.countries')}</dt>
        <dd>{named(subscription.countries.map(place), say('subscription.countries.ours'))}</dd>
        <dt>{say('subscription.kinds')}</dt>
        <dd>
          {named(
            subscription.kinds.map((kind) => say(`kind.${kind}`)),
            say('choose.all'),
          )}
        </dd>
        <dt>{say('subscription.stages')}</dt>
        <dd>
          {named(
            subscription.stages.map((stage) => say(`stage.${stage}`)),
            say('choose.all'),
          )}
        </dd>
        <dt>{say('subscription.profiles')}</dt>
        <dd>
          {named(
            subscription.profiles.map((profile) => say(`profile.${profile}`)),
            say('choose.all'),
          )}
        </dd>
        <dt>{say('subscription.certainty')}</dt>
        <dd>{say(`certainty.${subscription.minimumCertainty}`)}</dd>
        <dt>{say('subscription.window')}</dt>
        <dd>{say('subscription.window.days', { count: subscription.windowDays })}</dd>
      </dl>
      {may(subscriptionsChange) && (
        <div className="actions">
          <Button onPress={props.onEdit}>{say('do.edit')}</Button>
        </div>
      )}
    </article>
  );
}

function Add(props: { onDone: () => void }): ReactNode {
  const { say } = useWords();
  const add = useDeed(subscriptionsAdd, [subscriptionsList]);
  return (
    <SubscriptionForm
      title={say('subscriptions.add')}
      entry={NEW}
      busy={add.isPending}
      error={add.error}
      onSubmit={(entry) => add.mutate(entry, { onSuccess: props.onDone })}
      onCancel={props.onDone}
    />
  );
}

function Change(props: { subscription: SubscriptionView; onDone: () => void }): ReactNode {
  const change = useDeed(subscriptionsChange, [subscriptionsList]);
  const { id, version, name } = props.subscription;
  return (
    <SubscriptionForm
      title={name}
      entry={props.subscription}
      busy={change.isPending}
      error={change.error}
      onSubmit={(entry) => change.mutate({ ...entry, id, version }, { onSuccess: props.onDone })}
      onCancel={props.onDone}
    />
  );
}
