import { useState, type ReactNode } from 'react';
import {
  addressesConfirm,
  addressesWaiting,
  reachGaps,
  recipientsList,
  recipientsOwn,
  type AddressView,
} from '@lapwing/contracts';
import type { Channel } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

type Waiting = NonNullable<AddressView['waiting']>;

/** Takes the code that came to an address. */
export function CodeForm(props: { channel: Channel; waiting: Waiting; busy: boolean; onAgain: () => void }): ReactNode {
  const { channel, waiting } = props;
  const { say } = useWords();
  const [code, setCode] = useState('');
  const confirm = useDeed(addressesConfirm, [recipientsOwn, recipientsList, addressesWaiting, reachGaps]);
  const over = waiting.triesLeft === 0 || new Date(waiting.expiresAt).getTime() <= Date.now();
  const wrong = confirm.data?.verified === false;
  return (
    <>
      {over && <Notice tone="warn">{say('address.code.over')}</Notice>}
      {!over && (
        <Form
          refused={confirm.error}
          onSubmit={async (event) => {
            event.preventDefault();
            if (code.trim() !== '') confirm.mutate({ channel, code });
          }}
        >
          <Line
            label={say('address.code')}
            hint={
              channel === 'push'
                ? say('address.code.hint.push')
                : say('address.code.hint', { address: waiting.address })
            }
            value={code}
            onChange={(typed) => setCode(typed.toUpperCase())}
            autoComplete="one-time-code"
            code
            maxLength={12}
            fault={wrong ? say('address.code.wrong', { count: waiting.triesLeft }) : null}
          />
          <FailureNotice of={confirm.error} />
          <div className="actions">
            <Button type="submit" tone="primary" busy={confirm.isPending}>
              {say('address.code.do')}
            </Button>
          </div>
        </Form>
      )}
      <div className="actions">
        <Button tone={over ? 'primary' : 'quiet'} busy={props.busy} onPress={props.onAgain}>
          {say('address.code.again')}
        </Button>
      </div>
    </>
  );
}
