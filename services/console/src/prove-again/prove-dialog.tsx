import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Failure, sessionConfirm } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

const CODE = /^\d{6}$/;

/** Asks for a fresh code of the second factor. */
export function ProveDialog(props: { onProven: () => void; onCancel: () => void }): ReactNode {
  const { say } = useWords();
  const { developmentMode } = useSession();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const confirm = useDeed(sessionConfirm);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const send = (totp: string | null): void => confirm.mutate({ totp }, { onSuccess: props.onProven });
  const refused = confirm.error instanceof Failure && confirm.error.code === 'invalid';
  const fault = wrong ? say('fault.totp') : refused ? say('prove.refused') : null;
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={props.onCancel}>
      <h2 id={id}>{say('prove.title')}</h2>
      <Form
        onSubmit={async (event) => {
          event.preventDefault();
          setWrong(!CODE.test(code));
          if (CODE.test(code)) send(code);
        }}
      >
        <p>{say('prove.why')}</p>
        <Line
          label={say('sign_in.totp')}
          hint={say('prove.hint')}
          value={code}
          onChange={(value) => setCode(value.replace(/\D/g, ''))}
          fault={fault}
          autoComplete="one-time-code"
          numeric
          code
          maxLength={6}
        />
        {!refused && <FailureNotice of={confirm.error} />}
        {developmentMode && (
          <>
            <p className="hint">{say('prove.development')}</p>
            <div className="actions">
              <Button tone="quiet" onPress={() => send(null)}>
                {say('prove.without')}
              </Button>
            </div>
          </>
        )}
        <div className="actions">
          <Button type="submit" tone="primary" busy={confirm.isPending}>
            {say('prove.do')}
          </Button>
          <Button onPress={() => dialog.current?.close()}>{say('do.cancel')}</Button>
        </div>
      </Form>
    </dialog>
  );
}
