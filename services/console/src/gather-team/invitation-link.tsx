import { useState, type ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

/** An invitation, shown once. */
export function InvitationLink(props: { login: string; token: string; onClose: () => void }): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const link = `${window.location.origin}/invitation#${props.token}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <Notice tone="good" title={say('invitation.ready', { login: props.login })}>
      <p>{say('invitation.once')}</p>
      <p className="secret">
        <code>{link}</code>
      </p>
      <div className="actions">
        <Button tone="primary" onPress={() => void copy().catch(() => setCopied(false))}>
          {copied ? say('do.copied') : say('do.copy')}
        </Button>
        <Button onPress={props.onClose}>{say('do.done')}</Button>
      </div>
    </Notice>
  );
}
