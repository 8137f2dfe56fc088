import type { ReactNode } from 'react';
import { Failure } from '@lapwing/contracts';
import { useWords } from '../wording/use-words.js';

type Tone = 'info' | 'good' | 'warn' | 'bad';

/** A sentence that stands out; `bad` and `warn` are read out at once. */
export function Notice(props: { tone?: Tone; title?: string; children?: ReactNode }): ReactNode {
  const tone = props.tone ?? 'info';
  return (
    <div className={`notice notice-${tone}`} role={tone === 'bad' || tone === 'warn' ? 'alert' : 'status'}>
      {props.title !== undefined && <p className="notice-title">{props.title}</p>}
      {props.children}
    </div>
  );
}

/** Why something did not work, as a sentence chosen by its code; nothing while all is well. */
export function FailureNotice(props: { of: Error | null; action?: ReactNode }): ReactNode {
  const { say } = useWords();
  if (props.of === null) return null;
  const code = props.of instanceof Failure ? props.of.code : 'internal';
  return (
    <Notice tone={code === 'loading' ? 'info' : 'bad'}>
      <p>{say(`failure.${code}`)}</p>
      {props.action}
    </Notice>
  );
}
