import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ConnectorView, SourceEntry } from '@lapwing/contracts';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import { addressOfPushed, type EntryInput, pathOf } from './entry.js';
import { inTongue } from './in-tongue.js';
import { PushAddress } from './push-address.js';
import { SecretField } from './secret-field.js';
import { SettingField } from './setting-field.js';

type Form = UseFormReturn<EntryInput, unknown, SourceEntry>;

interface Way {
  form: Form;
  connector: ConnectorView;
  secretsSet: readonly string[];
  faultAt: (path: string, own: string | null) => string | null;
}

interface WholeWay extends Way {
  connectors: readonly ConnectorView[];
  pushUrl: string | null;
  /** Another connector was chosen. */
  onChange: () => void;
}

/** How a source is read: by which connector, where, and what the connector wants to know besides. */
export function WayFields(props: WholeWay): ReactNode {
  const { say, locale } = useWords();
  const { form, connector, faultAt } = props;
  const change = (name: string | null): void => {
    const chosen = props.connectors.find((one) => one.name === name) ?? connector;
    form.setValue('connector', chosen.name);
    form.setValue('settings', {});
    form.setValue('secrets', {});
    props.onChange();
    if (chosen.addressExample === null) form.setValue('url', addressOfPushed(chosen));
    else if (connector.addressExample === null) form.setValue('url', '');
  };
  return (
    <>
      <ChooseOne
        label={say('source.connector')}
        hint={inTongue(connector.hint, locale)}
        choices={props.connectors.map((one) => ({ value: one.name, label: inTongue(one.title, locale) }))}
        value={connector.name}
        onChange={change}
        fault={faultAt('connector', null)}
      />
      {connector.addressExample === null ? (
        <PushAddress url={props.pushUrl} />
      ) : (
        <Bind control={form.control} name="url">
          {(bound) => (
            <Line
              {...bound}
              fault={faultAt('url', bound.fault)}
              label={say('source.url')}
              hint={say('source.for_example', { example: connector.addressExample ?? '' })}
              type={connector.addressExample?.startsWith('http') === true ? 'url' : 'text'}
            />
          )}
        </Bind>
      )}
      <ConnectorFields {...props} />
    </>
  );
}

function ConnectorFields({ form, connector, secretsSet, faultAt }: Way): ReactNode {
  return connector.fields.map((field) => {
    const path = pathOf(field);
    return (
      <Bind key={`${connector.name}.${path}`} control={form.control} name={path}>
        {({ value, onChange, fault }) =>
          field.form === 'secret' ? (
            <SecretField
              field={field}
              value={typeof value === 'string' ? value : ''}
              isSet={secretsSet.includes(field.name)}
              ours={connector.addressExample === null}
              onChange={onChange}
              fault={faultAt(path, fault)}
            />
          ) : (
            <SettingField field={field} value={value} onChange={onChange} fault={faultAt(path, fault)} />
          )
        }
      </Bind>
    );
  });
}
