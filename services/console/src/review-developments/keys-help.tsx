import type { ReactNode } from 'react';
import { Confirm } from '../pieces/confirm.js';
import { useWords } from '../wording/use-words.js';
import { DEED_KEYS, type DeedKey } from './keys.js';

/** Which key does what. */
export function KeysHelp(props: { onClose: () => void }): ReactNode {
  const { say } = useWords();
  const deeds = Object.keys(DEED_KEYS) as DeedKey[];
  const lines = [
    ['j', say('review.keys.next')],
    ['k', say('review.keys.previous')],
    ['Enter', say('review.keys.open')],
    ...deeds.map((key) => [key, say(`review.keys.${DEED_KEYS[key]}`)]),
    ['?', say('review.keys.help')],
  ] as const;
  return (
    <Confirm
      title={say('review.keys')}
      doIt={say('review.keys.close')}
      tells
      onYes={props.onClose}
      onNo={props.onClose}
    >
      <dl className="details keys">
        {lines.map(([key, word]) => (
          <div key={key} className="key-line">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{say('review.keys.hint')}</p>
    </Confirm>
  );
}
