import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { invitationsAccept, invitationsConfirm, password, type ReplyOf } from '@lapwing/contracts';
import { QRCodeSVG } from 'qrcode.react';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { arrivalToken } from './fragment.js';
import { Outside } from './outside.js';
import { secretOf } from './secret-of.js';
import { useEnter } from './sign-in.page.js';

type Enrolment = ReplyOf<typeof invitationsAccept>;

/** Accepting an invitation: a password first, then the second factor. */
export function InvitationPage(): ReactNode {
  const { say } = useWords();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  return (
    <Outside title={say('invitation.title')}>
      <p className="hint">{say('invitation.step', { step: enrolment === null ? 1 : 2 })}</p>
      {enrolment === null ? <SetPassword onDone={setEnrolment} /> : <ConfirmFactor enrolment={enrolment} />}
    </Outside>
  );
}

const twice = z
  .object({ password, again: z.string() })
  .refine((entered) => entered.password === entered.again, { path: ['again'], error: 'fault.differ' });

function SetPassword(props: { onDone: (enrolment: Enrolment) => void }): ReactNode {
  const { say } = useWords();
  const accept = useDeed(invitationsAccept);
  const token = arrivalToken();
  const { control, handleSubmit } = useForm({
    resolver: resolve(twice),
    defaultValues: { password: '', again: '' },
  });
  if (token === '') return <Notice tone="bad">{say('failure.token_not_usable')}</Notice>;
  const submit = handleSubmit((values) =>
    accept.mutate({ token, password: values.password }, { onSuccess: props.onDone }),
  );
  return (
    <Form onSubmit={submit}>
      <Bind control={control} name="password">
        {(bound) => (
          <Line
            {...bound}
            label={say('invitation.password')}
            hint={say('invitation.password.hint')}
            type="password"
            autoComplete="new-password"
          />
        )}
      </Bind>
      <Bind control={control} name="again">
        {(bound) => <Line {...bound} label={say('invitation.again')} type="password" autoComplete="new-password" />}
      </Bind>
      <FailureNotice of={accept.error} />
      <Button type="submit" tone="primary" size="large" busy={accept.isPending}>
        {say('invitation.next')}
      </Button>
    </Form>
  );
}

function ConfirmFactor(props: { enrolment: Enrolment }): ReactNode {
  const { say } = useWords();
  const confirm = useDeed(invitationsConfirm);
  const enter = useEnter();
  const { control, handleSubmit } = useForm({
    resolver: resolve(z.object({ totp: z.string().regex(/^\d{6}$/) })),
    defaultValues: { totp: '' },
  });
  const submit = handleSubmit(({ totp }) =>
    confirm.mutate({ enrolment: props.enrolment.enrolment, totp }, { onSuccess: enter }),
  );
  return (
    <Form onSubmit={submit}>
      <p>{say('invitation.scan')}</p>
      <div className="qr">
        <QRCodeSVG value={props.enrolment.totpUri} size={200} title={say('invitation.qr')} />
      </div>
      <p className="hint">{say('invitation.secret')}</p>
      <p className="secret">
        <code>{secretOf(props.enrolment.totpUri)}</code>
      </p>
      <Bind control={control} name="totp">
        {(bound) => (
          <Line {...bound} label={say('invitation.code')} autoComplete="one-time-code" numeric code maxLength={6} />
        )}
      </Bind>
      <FailureNotice of={confirm.error} />
      <Button type="submit" tone="primary" size="large" busy={confirm.isPending}>
        {say('invitation.done')}
      </Button>
    </Form>
  );
}
