import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { Failure, sessionStart, type SessionView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';

/** Login, password and the code of the second factor. */
export function SignInForm(props: { onDone: (session: SessionView) => void }): ReactNode {
  const { say } = useWords();
  const start = useDeed(sessionStart);
  const { control, handleSubmit } = useForm({
    resolver: resolve(sessionStart.request),
    defaultValues: { login: '', password: '', totp: '' },
  });
  const refused = start.error instanceof Failure && start.error.code === 'unauthenticated';
  return (
    <Form onSubmit={handleSubmit((values) => start.mutate(values, { onSuccess: props.onDone }))}>
      <Bind control={control} name="login">
        {(bound) => <Line {...bound} label={say('sign_in.login')} autoComplete="username" />}
      </Bind>
      <Bind control={control} name="password">
        {(bound) => <Line {...bound} label={say('sign_in.password')} type="password" autoComplete="current-password" />}
      </Bind>
      <Bind control={control} name="totp">
        {(bound) => (
          <Line
            {...bound}
            label={say('sign_in.totp')}
            hint={say('sign_in.totp.hint')}
            autoComplete="one-time-code"
            numeric
            code
            maxLength={6}
          />
        )}
      </Bind>
      {refused ? <Notice tone="bad">{say('sign_in.refused')}</Notice> : <FailureNotice of={start.error} />}
      <Button type="submit" tone="primary" size="large" busy={start.isPending}>
        {say('sign_in.do')}
      </Button>
    </Form>
  );
}
