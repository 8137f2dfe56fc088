import type { ReactNode } from 'react';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { CERTAINTIES, hasStage, KINDS, PROFILES, STAGES, URGENCIES } from '@lapwing/domain';
import { policiesList, type SubscriptionEntry } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { ChooseMany, ChooseOne, Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line, NumberLine } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { PlacesField } from '../pieces/places.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { Preview } from './preview.js';
import { resolveSubscription, type SubscriptionInput } from './resolve-subscription.js';

type SubscriptionControl = Control<SubscriptionInput, unknown, SubscriptionEntry>;

/** What is watched and how it rings. */
export function SubscriptionForm(props: {
  /** Null for a new one. */
  id: string | null;
  title: string;
  entry: SubscriptionEntry;
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: SubscriptionEntry) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const { control, handleSubmit } = useForm<SubscriptionInput, unknown, SubscriptionEntry>({
    resolver: resolveSubscription,
    defaultValues: props.entry,
  });
  return (
    <Form card onSubmit={handleSubmit(props.onSubmit)}>
      <h2>
        <SourceText text={props.title} />
      </h2>
      <Bind control={control} name="name">
        {(bound) => <Line {...bound} label={say('subscription.name')} maxLength={80} />}
      </Bind>
      <Bind control={control} name="countries">
        {({ value, onChange, fault }) => (
          <PlacesField
            label={say('subscription.countries')}
            hint={say('subscription.countries.hint')}
            value={value ?? []}
            onChange={onChange}
            fault={fault}
          />
        )}
      </Bind>
      <What control={control} />
      <How control={control} />
      <Bind control={control} name="enabled">
        {({ value, onChange }) => (
          <Tick label={say('subscription.enabled')} value={value ?? true} onChange={onChange} />
        )}
      </Bind>
      <Preview id={props.id} onAsk={(ask) => void handleSubmit(ask)()} />
      <FailureNotice of={props.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={props.busy}>
          {say('do.save')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </Form>
  );
}

function What(props: { control: SubscriptionControl }): ReactNode {
  const { say } = useWords();
  const kinds = useWatch({ control: props.control, name: 'kinds' }) ?? [];
  const chosen = useWatch({ control: props.control, name: 'stages' }) ?? [];
  const possible = STAGES.filter(
    (stage) => chosen.includes(stage) || kinds.length === 0 || kinds.some((kind) => hasStage(kind, stage)),
  );
  const hint = say('subscription.empty_is_all');
  return (
    <>
      <Bind control={props.control} name="kinds">
        {({ value, onChange }) => (
          <ChooseMany
            label={say('subscription.kinds')}
            hint={hint}
            choices={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
      <Bind control={props.control} name="stages">
        {({ value, onChange, fault }) => (
          <ChooseMany
            label={say('subscription.stages')}
            hint={hint}
            fault={fault}
            choices={possible.map((stage) => ({ value: stage, label: say(`stage.${stage}`) }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
      <Bind control={props.control} name="profiles">
        {({ value, onChange }) => (
          <ChooseMany
            label={say('subscription.profiles')}
            hint={hint}
            choices={PROFILES.map((profile) => ({ value: profile, label: say(`profile.${profile}`) }))}
            value={value ?? []}
            onChange={onChange}
          />
        )}
      </Bind>
    </>
  );
}

function How(props: { control: SubscriptionControl }): ReactNode {
  const { say } = useWords();
  const policies = useAnswer(policiesList, {});
  return (
    <div className="grid">
      <Bind control={props.control} name="minimumCertainty">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('subscription.certainty')}
            choices={CERTAINTIES.map((certainty) => ({ value: certainty, label: say(`certainty.${certainty}`) }))}
            value={value ?? 'unverified'}
            onChange={(certainty) => onChange(certainty ?? 'unverified')}
          />
        )}
      </Bind>
      <Bind control={props.control} name="urgency">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('subscription.urgency')}
            empty={say('subscription.urgency.table')}
            choices={URGENCIES.map((urgency) => ({ value: urgency, label: say(`urgency.${urgency}`) }))}
            value={value ?? null}
            onChange={onChange}
          />
        )}
      </Bind>
      <Bind control={props.control} name="windowDays">
        {({ value, onChange, fault }) => (
          <NumberLine label={say('subscription.window')} value={value ?? NaN} onChange={onChange} fault={fault} />
        )}
      </Bind>
      <Bind control={props.control} name="policyId">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('subscription.policy')}
            empty={say('subscription.policy.default')}
            choices={(policies.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={value ?? null}
            onChange={onChange}
          />
        )}
      </Bind>
    </div>
  );
}
