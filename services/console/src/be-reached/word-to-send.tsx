import type { ReactNode } from 'react';
import type { AddressView } from '@lapwing/contracts';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** What the reader writes to us from the phone that is to be reached. */
export function WordToSend(props: {
  waiting: NonNullable<AddressView['waiting']>;
  number: string | null;
  busy: boolean;
  onAgain: () => void;
}): ReactNode {
  const { waiting, number } = props;
  const { say } = useWords();
  const over = waiting.triesLeft === 0 || new Date(waiting.expiresAt).getTime() <= Date.now();
  return (
    <>
      {waiting.otherSender && !over && (
        <Notice tone="warn">{say('address.word.other', { address: waiting.address })}</Notice>
      )}
      {over && <Notice tone="warn">{say('address.word.over')}</Notice>}
      {!over && (
        <>
          <p>{say('address.word.how', { number: number ?? '' })}</p>
          <p className="code">{waiting.word}</p>
          <p className="hint">{say('address.word.then')}</p>
        </>
      )}
      <div className="actions">
        <Button tone={over ? 'primary' : 'quiet'} busy={props.busy} onPress={props.onAgain}>
          {say('address.word.again')}
        </Button>
      </div>
    </>
  );
}
