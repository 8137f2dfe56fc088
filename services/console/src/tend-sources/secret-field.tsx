import { useState, type ReactNode } from 'react';
import type { ConnectorField } from '@lapwing/contracts';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Line } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import { inTongue } from './in-tongue.js';

const BYTES = 32;

/** A secret is written and never shown again; one of our own can be made up here, and then it shows until it is saved. */
export function SecretField(props: {
  field: ConnectorField;
  value: string;
  isSet: boolean;
  /** Whether the secret is ours to choose, because others send to us. */
  ours: boolean;
  onChange: (secret: string) => void;
  fault: string | null;
}): ReactNode {
  const { say, locale } = useWords();
  const [madeUp, setMadeUp] = useState(false);
  const { field, value, isSet, onChange } = props;
  const hint = [field.hint === null ? '' : inTongue(field.hint, locale), isSet ? say('source.secret.keep') : ''];
  const makeUp = (): void => {
    setMadeUp(true);
    onChange(`whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(BYTES))))}`);
  };
  return (
    <div className="stack">
      <Line
        label={inTongue(field.label, locale)}
        hint={hint.filter((part) => part !== '').join(' ')}
        type={madeUp ? 'text' : 'password'}
        autoComplete="new-password"
        code={madeUp}
        value={value}
        onChange={(secret) => {
          setMadeUp(false);
          onChange(secret);
        }}
        fault={props.fault}
      />
      {(isSet || props.ours) && (
        <div className="actions">
          {isSet && <Badge tone="good">{say('source.secret.set')}</Badge>}
          {props.ours && <Button onPress={makeUp}>{say('source.secret.make')}</Button>}
        </div>
      )}
    </div>
  );
}
