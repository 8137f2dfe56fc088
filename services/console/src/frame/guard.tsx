import { useCallback, useEffect, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Failure, sessionEnd, sessionGet, type SessionView } from '@lapwing/contracts';
import { ask } from '../ask/ask.js';
import { useAnswer } from '../ask/use-ask.js';
import { SignInForm } from '../enter/sign-in-form.js';
import { Outside } from '../enter/outside.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { Waiting } from '../pieces/answer.js';
import { useWords } from '../wording/use-words.js';
import { ProveAgain } from '../prove-again/prove-again.js';
import { Frame } from './frame.js';
import { useIdle } from './idle.js';
import { SessionContext } from './session.js';
import { useTongue } from './speaking.js';

const IDLE_MS = 30 * 60_000;

/**
 * Lets signed-in readers in. When a session ends in the middle of work, the page is hidden but kept, and the same member
 * goes on where they were after signing in again; anybody else starts anew.
 */
export function Guard(): ReactNode {
  const session = useAnswer(sessionGet, {});
  const lost = session.error instanceof Failure && session.error.code === 'unauthenticated';
  useExpiry(session.data ?? null);
  useSessionLanguage(session.data ?? null);
  const { say } = useWords();
  if (session.data === undefined) {
    if (lost) return <SignInAgain previous={null} />;
    return (
      <Outside>
        {session.error === null ? <Waiting /> : <FailureNotice of={session.error} />}
        {session.error !== null && <Button onPress={() => void session.refetch()}>{say('answer.again')}</Button>}
      </Outside>
    );
  }
  return (
    <SessionContext value={session.data}>
      {lost && <SignInAgain previous={session.data} />}
      <ProveAgain>
        <Frame session={session.data} hidden={lost} />
      </ProveAgain>
    </SessionContext>
  );
}

function SignInAgain(props: { previous: SessionView | null }): ReactNode {
  const { say } = useWords();
  const client = useQueryClient();
  const enter = (session: SessionView): void => {
    if (props.previous !== null && props.previous.memberId !== session.memberId) return window.location.replace('/');
    client.setQueryData([sessionGet.name, {}], session);
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionGet.name });
  };
  return (
    <Outside title={props.previous === null ? say('sign_in.title') : say('sign_in.again')}>
      {props.previous !== null && <p>{say('sign_in.kept')}</p>}
      <SignInForm onDone={enter} />
    </Outside>
  );
}

/** Ends the session at an unattended screen, and asks for it again when it should have ended. */
function useExpiry(session: SessionView | null): void {
  const client = useQueryClient();
  const leave = useCallback(() => {
    const look = (): void => void client.invalidateQueries({ queryKey: [sessionGet.name] });
    ask(sessionEnd, {}).then(look, look);
  }, [client]);
  useIdle(IDLE_MS, leave);
  const expiresAt = session?.expiresAt ?? null;
  useEffect(() => {
    if (expiresAt === null) return undefined;
    const left = Math.max(new Date(expiresAt).getTime() - Date.now(), 0) + 1000;
    const timer = setTimeout(() => void client.invalidateQueries({ queryKey: [sessionGet.name] }), left);
    return () => clearTimeout(timer);
  }, [client, expiresAt]);
}

/** The language kept with the account wins over the device's when somebody signs in. */
function useSessionLanguage(session: SessionView | null): void {
  const { speak } = useTongue();
  const kept = session?.language ?? null;
  useEffect(() => {
    if (kept !== null) speak(kept);
  }, [kept, speak]);
}
