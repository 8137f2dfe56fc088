import { useRef, useState, type ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { type ConnectorView, sourceEntry, sourcesTry, type SourceEntry } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line, NumberLine } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { type EntryInput, faultsOf, missing, named, tidied, withoutBlankSecrets } from './entry.js';
import { PaceFields, StandingFields } from './standing-fields.js';
import { TrialResult } from './try-it.js';
import { WayFields } from './way-fields.js';

const SECONDS_PER_MINUTE = 60;
const RESOLVE = resolve(sourceEntry);

export interface SourceFormWish {
  title: string;
  entry: SourceEntry;
  /** The source that is changed; null for a new one. */
  source: { id: string; secretsSet: readonly string[]; pushUrl: string | null } | null;
  connectors: readonly ConnectorView[];
  proxies: readonly string[];
  busy: boolean;
  error: Error | null;
  onSubmit: (entry: SourceEntry) => void;
  onCancel: () => void;
}

/** What a person says of a source; before it is saved it can be tried. */
export function SourceForm(props: SourceFormWish): ReactNode {
  const { say } = useWords();
  const { form, connector, trial, act, tryIt, faultAt } = useSourceForm(props);
  const { control, handleSubmit } = form;
  return (
    <Form card onSubmit={handleSubmit(act('save'))}>
      <h2>{props.title}</h2>
      <Bind control={control} name="name">
        {(bound) => <Line {...bound} fault={faultAt('name', bound.fault)} label={say('source.name')} />}
      </Bind>
      {connector !== null && (
        <>
          <WayFields
            form={form}
            connector={connector}
            connectors={props.connectors}
            secretsSet={props.source?.secretsSet ?? []}
            pushUrl={props.source?.pushUrl ?? null}
            faultAt={faultAt}
            onChange={trial.reset}
          />
          <div className="actions">
            <Button busy={trial.isPending} onPress={() => void tryIt()}>
              {say('source.try')}
            </Button>
          </div>
        </>
      )}
      <div aria-live="polite">{trial.data !== undefined && <TrialResult trial={trial.data} />}</div>
      <StandingFields control={control} faultAt={faultAt} />
      <Bind control={control} name="cadenceSeconds">
        {({ value, onChange, fault }) => (
          <NumberLine
            label={say('source.cadence')}
            value={(value ?? 0) / SECONDS_PER_MINUTE}
            onChange={(minutes) => onChange(Math.round(minutes * SECONDS_PER_MINUTE))}
            fault={faultAt('cadenceSeconds', fault)}
          />
        )}
      </Bind>
      <details className="more-fields">
        <summary>{say('source.more')}</summary>
        <div className="stack">
          <PaceFields control={control} faultAt={faultAt} proxies={props.proxies} />
        </div>
      </details>
      <Bind control={control} name="enabled">
        {({ value, onChange }) => <Tick label={say('source.enabled')} value={value ?? true} onChange={onChange} />}
      </Bind>
      <FailureNotice of={props.error ?? trial.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={props.busy}>
          {say('do.save')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </Form>
  );
}

function useSourceForm(props: SourceFormWish) {
  const { say } = useWords();
  const trying = useRef(false);
  const form = useForm<EntryInput, unknown, SourceEntry>({
    resolver: (values, context, options) => {
      const said = withoutBlankSecrets(values);
      return RESOLVE(trying.current ? named(said) : said, context, options);
    },
    defaultValues: props.entry,
  });
  const chosen = useWatch({ control: form.control, name: 'connector' });
  // A source of our own, such as reports, is read in no way that people choose.
  const connector = props.connectors.find(({ name }) => name === chosen) ?? null;
  const trial = useDeed(sourcesTry);
  const [last, setLast] = useState<'save' | 'try'>('save');
  const faults = faultsOf(last === 'save' ? props.error : trial.error);
  /** What the server says of a field, unless our own check says more. */
  const faultAt = (path: string, own: string | null): string | null => {
    const message = faults.get(path);
    return own ?? (message === undefined ? null : say('source.refused', { why: message }));
  };
  const act = (what: 'save' | 'try') => (entry: SourceEntry) => {
    const paths = connector === null ? [] : missing(entry, connector, props.source?.secretsSet ?? []);
    for (const path of paths) form.setError(path as 'name', { type: 'required', message: 'fault.required' });
    if (paths.length > 0) return;
    setLast(what);
    const wished = connector === null ? entry : tidied(entry, connector);
    if (what === 'save') props.onSubmit(wished);
    else trial.mutate({ ...wished, id: props.source?.id ?? null });
  };
  const tryIt = async (): Promise<void> => {
    trying.current = true;
    await form
      .handleSubmit(act('try'))()
      .finally(() => (trying.current = false));
  };
  return { form, connector, trial, act, tryIt, faultAt };
}
