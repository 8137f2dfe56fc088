import { useState, type ReactNode } from 'react';
import { addressEntry, type AddressEntry } from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { Button } from '../pieces/button.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const TYPED = ['signal', 'email', 'ntfy', 'matrix', 'webhook'] as const;
type Typed = (typeof TYPED)[number];
const KINDS = { signal: 'tel', email: 'email', ntfy: 'url', matrix: 'text', webhook: 'url' } as const;

/** Whether the address of a channel is typed in; a browser's push is not. */
export function isTyped(channel: Channel): channel is Typed {
  return TYPED.some((one) => one === channel);
}

/** One address of one channel. */
export function AddressForm(props: {
  channel: Typed;
  busy: boolean;
  error: Error | null;
  onSave: (entry: AddressEntry) => void;
  onCancel: () => void;
}): ReactNode {
  const { channel } = props;
  const { say } = useWords();
  const [text, setText] = useState('');
  const [token, setToken] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <Form
      refused={props.error}
      onSubmit={async (event) => {
        event.preventDefault();
        const entry = addressEntry.safeParse({
          channel,
          address: tidied(channel, text),
          ...(channel === 'ntfy' && token.trim() !== '' ? { secret: token } : {}),
        });
        setWrong(!entry.success);
        if (entry.success) props.onSave(entry.data);
      }}
    >
      <Line
        label={say(`address.enter.${channel}`)}
        hint={say(`address.enter.${channel}.hint`)}
        type={KINDS[channel]}
        value={text}
        onChange={setText}
        fault={wrong ? say(`address.enter.${channel}.wrong`) : null}
      />
      {channel === 'ntfy' && (
        <Line label={say('address.enter.ntfy.token')} type="password" value={token} onChange={setToken} />
      )}
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

function tidied(channel: Typed, text: string): string {
  return channel === 'signal' ? text.replaceAll(/[\s()./-]/g, '') : text.trim();
}
