import { useState, type ReactNode } from 'react';
import {
  subscriptionEntry,
  subscriptionsAdd,
  subscriptionsChange,
  subscriptionsList,
  wishesList,
  type SubscriptionEntry,
  type SubscriptionView,
} from '@lapwing/contracts';
import { presetOf, PRESETS } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { useWords } from '../wording/use-words.js';
import { SubscriptionForm } from './subscription-form.js';
import { subscriptionName } from './subscription-name.js';

const CHANGED = [subscriptionsList, wishesList];
const BLANK: SubscriptionEntry = { ...presetOf('everything'), name: '' };

/** A new subscription, begun from nothing or from what others often wish. */
export function AddSubscription(props: { onDone: (waits: boolean) => void; onCancel: () => void }): ReactNode {
  const { say } = useWords();
  const add = useDeed(subscriptionsAdd, CHANGED);
  const [begun, setBegun] = useState({ round: 0, entry: BLANK });
  return (
    <>
      <fieldset className="field">
        <legend>{say('preset.title')}</legend>
        <p className="hint">{say('preset.hint')}</p>
        <div className="chips">
          {PRESETS.map((preset) => (
            <Button
              key={preset}
              onPress={() =>
                setBegun({
                  round: begun.round + 1,
                  entry: subscriptionEntry.parse({ ...presetOf(preset), name: say(`preset.${preset}`) }),
                })
              }
            >
              {say(`preset.${preset}`)}
            </Button>
          ))}
        </div>
      </fieldset>
      <SubscriptionForm
        key={begun.round}
        id={null}
        title={say('subscriptions.add')}
        entry={begun.entry}
        busy={add.isPending}
        error={add.error}
        onSubmit={(entry) => add.mutate(entry, { onSuccess: ({ wishId }) => props.onDone(wishId !== null) })}
        onCancel={props.onCancel}
      />
    </>
  );
}

/** A subscription that is there already, changed from the version that was read. */
export function ChangeSubscription(props: {
  subscription: SubscriptionView;
  onDone: (waits: boolean) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const change = useDeed(subscriptionsChange, CHANGED);
  const { id, version, name } = props.subscription;
  return (
    <SubscriptionForm
      id={id}
      title={subscriptionName(name, { say })}
      entry={props.subscription}
      busy={change.isPending}
      error={change.error}
      onSubmit={(entry) =>
        change.mutate({ ...entry, id, version }, { onSuccess: ({ wishId }) => props.onDone(wishId !== null) })
      }
      onCancel={props.onCancel}
    />
  );
}
