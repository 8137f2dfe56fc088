import { useState, type ReactNode } from 'react';
import { subscriptionsAdd, subscriptionsCover, subscriptionsList, type SubscriptionView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Go } from '../pieces/go.js';
import { Page, Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { AddSubscription, ChangeSubscription } from './edit-subscription.js';
import { Mutes } from './mutes.js';
import { SubscriptionCard } from './subscription-card.js';
import { Wishes } from './wishes.js';

/** What raises an alert in this organisation. */
export function SubscriptionsPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const subscriptions = useAnswer(subscriptionsList, {});
  const [editing, setEditing] = useState<SubscriptionView | 'new' | null>(null);
  const [waits, setWaits] = useState(false);
  const done = (isWaiting: boolean): void => {
    setEditing(null);
    setWaits(isWaiting);
  };
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
      {waits && (
        <Notice tone="warn" title={say('wish.saved')}>
          <p>{say('wish.saved.means')}</p>
        </Notice>
      )}
      <Wishes />
      {editing === 'new' && <AddSubscription onDone={done} onCancel={() => setEditing(null)} />}
      <Answer of={subscriptions}>
        {({ items }) => (
          <>
            {!items.some(coversAll) && <CoverUs isAll={items.length === 0} />}
            <Part title={say('subscriptions.all')}>
              <ul className="cards">
                {items.map((subscription) => (
                  <li key={subscription.id}>
                    {editing !== null && editing !== 'new' && editing.id === subscription.id ? (
                      <ChangeSubscription subscription={editing} onDone={done} onCancel={() => setEditing(null)} />
                    ) : (
                      <SubscriptionCard subscription={subscription} onEdit={() => setEditing(subscription)} />
                    )}
                  </li>
                ))}
              </ul>
            </Part>
          </>
        )}
      </Answer>
      <Mutes onWait={() => setWaits(true)} />
      <Notice title={say('subscriptions.defaults')}>
        <p>{say('subscriptions.defaults.table')}</p>
        <p>
          <Go to="/urgency" className="link">
            {say('urgency_table.title')}
          </Go>
        </p>
      </Notice>
    </Page>
  );
}

/** Whether a subscription alone lets everything ring, wherever people are. */
function coversAll({
  enabled,
  countries,
  kinds,
  stages,
  profiles,
  minimumCertainty,
  urgency,
}: SubscriptionView): boolean {
  const isWide = [countries, kinds, stages, profiles].every((list) => list.length === 0);
  return enabled && isWide && minimumCertainty !== 'confirmed' && (urgency === null || urgency === 'critical');
}

/** Not everything rings: said plainly, and mended with one touch. */
function CoverUs(props: { isAll: boolean }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const cover = useDeed(subscriptionsCover, [subscriptionsList]);
  return (
    <Notice tone="warn" title={say(props.isAll ? 'subscriptions.empty' : 'cover.title')}>
      <p>{say('cover.means')}</p>
      <FailureNotice of={cover.error} />
      {may(subscriptionsCover) && (
        <div className="actions">
          <Button tone="primary" busy={cover.isPending} onPress={() => cover.mutate({})}>
            {say('cover.do')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
