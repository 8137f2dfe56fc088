import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { sessionGet, sessionRedeem, type SessionView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Waiting } from '../pieces/answer.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { arrivalToken, takeFragment } from './fragment.js';
import { Outside } from './outside.js';
import { SignInForm } from './sign-in-form.js';

/** Goes on to the first page as the member who has just signed in. */
export function useEnter(): (session: SessionView) => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  return (session) => {
    client.clear();
    client.setQueryData([sessionGet.name, {}], session);
    void navigate({ to: '/' });
  };
}

/** Signing in, by the form or by the one-time link of development mode. */
export function SignInPage(): ReactNode {
  const { say } = useWords();
  const [token, setToken] = useState(arrivalToken);
  const enter = useEnter();
  useEffect(() => {
    // A link opened in a tab that already shows this page changes the fragment only.
    const again = (): void => setToken(takeFragment());
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, []);
  if (token !== '') return <Redeem token={token} onDone={enter} onForm={() => setToken('')} />;
  return (
    <Outside title={say('sign_in.title')}>
      <SignInForm onDone={enter} />
    </Outside>
  );
}

function Redeem(props: { token: string; onDone: (session: SessionView) => void; onForm: () => void }): ReactNode {
  const { say } = useWords();
  const redeem = useDeed(sessionRedeem);
  const { token, onDone } = props;
  const asked = useRef('');
  useEffect(() => {
    if (asked.current === token) return;
    asked.current = token;
    redeem.mutate({ token }, { onSuccess: onDone });
  }, [redeem, token, onDone]);
  return (
    <Outside title={say('sign_in.title')}>
      {redeem.error === null ? <Waiting /> : <FailureNotice of={redeem.error} />}
      <Button tone="quiet" onPress={props.onForm}>
        {say('sign_in.link.form')}
      </Button>
    </Outside>
  );
}
