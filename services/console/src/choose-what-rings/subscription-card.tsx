import { Fragment, type ReactNode } from 'react';
import { subscriptionsChange, type SubscriptionView } from '@lapwing/contracts';
import { useMay } from '../frame/session.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { ENTRY_FIELDS } from './entry-changes.js';
import { subscriptionName } from './subscription-name.js';

const SHOWN = ENTRY_FIELDS.filter(({ label }) => label !== 'subscription.name' && label !== 'subscription.enabled');

/** A subscription as it stands, and whether a change of it waits. */
export function SubscriptionCard(props: { subscription: SubscriptionView; onEdit: () => void }): ReactNode {
  const { subscription } = props;
  const words = useWords();
  const { say } = words;
  const may = useMay();
  return (
    <article className="card stack">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={subscriptionName(subscription.name, words)} />
        </h3>
        {!subscription.enabled && <Badge>{say('subscription.disabled')}</Badge>}
        {subscription.urgency !== null && (
          <Badge tone={subscription.urgency}>{say(`urgency.${subscription.urgency}`)}</Badge>
        )}
        {subscription.wishId !== null && <Badge tone="high">{say('wish.waits')}</Badge>}
      </div>
      <dl className="details">
        {SHOWN.map(({ label, words: wordsOf }) => (
          <Fragment key={label}>
            <dt>{say(label)}</dt>
            <dd>{wordsOf(subscription, words)}</dd>
          </Fragment>
        ))}
      </dl>
      {may(subscriptionsChange) && (
        <div className="actions">
          <Button onPress={props.onEdit}>{say('do.edit')}</Button>
        </div>
      )}
    </article>
  );
}
