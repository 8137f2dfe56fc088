import { useState, type ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { useWords } from '../wording/use-words.js';

/** Where others send to, once the source exists. */
export function PushAddress(props: { url: string | null }): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  if (props.url === null) return <p className="hint">{say('source.push.later')}</p>;
  const url = new URL(props.url, window.location.origin).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <div className="field">
      <p>{say('source.push.address')}</p>
      <p className="secret">
        <code>{url}</code>
      </p>
      <div className="actions">
        <Button onPress={() => void copy().catch(() => setCopied(false))}>
          {copied ? say('do.copied') : say('do.copy')}
        </Button>
      </div>
    </div>
  );
}
