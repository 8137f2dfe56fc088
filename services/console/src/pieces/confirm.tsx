import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../wording/use-words.js';
import { Button } from './button.js';

/** Asks once more before something that cannot be taken back; the device's own dialog keeps the focus inside. */
export function Confirm(props: {
  title: string;
  children: ReactNode;
  doIt: string;
  busy?: boolean;
  danger?: boolean;
  /** False while something is missing that the reader has to enter first. */
  ready?: boolean;
  /** There is nothing to decide: one button closes it. */
  tells?: boolean;
  onYes: () => void;
  onNo: () => void;
}): ReactNode {
  const { say } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={props.onNo}>
      <h2 id={id}>{props.title}</h2>
      <div className="dialog-body">{props.children}</div>
      <div className="actions">
        <Button
          tone={props.danger === true ? 'danger' : 'primary'}
          busy={props.busy ?? false}
          disabled={props.ready === false}
          onPress={props.onYes}
        >
          {props.doIt}
        </Button>
        {props.tells !== true && <Button onPress={props.onNo}>{say('do.cancel')}</Button>}
      </div>
    </dialog>
  );
}
