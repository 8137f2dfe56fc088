import { Fragment, type ReactNode } from 'react';
import { subscriptionsList, type MuteEntry } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { DevelopmentLink } from '../follow-developments/development-link.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { subscriptionName } from './subscription-name.js';

/** What a mute is about, until when, and why. */
export function MuteFacts({ mute }: { mute: MuteEntry }): ReactNode {
  const { say, place, join, moment } = useWords();
  const subscriptions = useAnswer(subscriptionsList, {}, { when: mute.subscriptionId !== null });
  const name = subscriptions.data?.items.find(({ id }) => id === mute.subscriptionId)?.name;
  const facts: [string, ReactNode][] = [
    [say('mute.until'), moment(mute.until)],
    [say('mute.because'), <SourceText key="because" text={mute.because} />],
  ];
  if (mute.kinds.length > 0)
    facts.unshift([say('subscription.kinds'), join(mute.kinds.map((kind) => say(`kind.${kind}`)))]);
  if (mute.countries.length > 0) facts.unshift([say('subscription.countries'), join(mute.countries.map(place))]);
  if (name !== undefined)
    facts.unshift([say('mute.subscription'), <SourceText key="name" text={subscriptionName(name, { say })} />]);
  return (
    <dl className="details">
      {facts.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
      {mute.developmentId !== null && (
        <>
          <dt>{say('mute.development')}</dt>
          <dd>
            <DevelopmentLink id={mute.developmentId} />
          </dd>
        </>
      )}
    </dl>
  );
}
