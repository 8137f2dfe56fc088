import { useCallback, useRef, useState, type ReactNode } from 'react';
import { Failure } from '@lapwing/contracts';
import { ProveAgainContext } from '../ask/step-up.js';
import { ProveDialog } from './prove-dialog.js';

interface Waiting {
  promise: Promise<void>;
  done: () => void;
  refuse: (because: Failure) => void;
}

/** Lets everything within ask for the second factor once more; who asks meanwhile waits for the same answer. */
export function ProveAgain(props: { children: ReactNode }): ReactNode {
  const waiting = useRef<Waiting | null>(null);
  const [asking, setAsking] = useState(false);
  const prove = useCallback(() => {
    waiting.current ??= begin();
    setAsking(true);
    return waiting.current.promise;
  }, []);
  const end = (proven: boolean): void => {
    const { current } = waiting;
    waiting.current = null;
    setAsking(false);
    if (proven) current?.done();
    else current?.refuse(new Failure('step_up_required'));
  };
  return (
    <ProveAgainContext value={prove}>
      {props.children}
      {asking && <ProveDialog onProven={() => end(true)} onCancel={() => end(false)} />}
    </ProveAgainContext>
  );
}

function begin(): Waiting {
  let done: Waiting['done'] = () => undefined;
  let refuse: Waiting['refuse'] = () => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    done = resolve;
    refuse = reject;
  });
  return { promise, done, refuse };
}
