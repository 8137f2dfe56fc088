import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { language, login, membersAdd, membersList, role } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { InvitationLink } from './invitation-link.js';
import { ROLES_TO_GIVE } from './roles-to-give.js';

const entry = z.object({ login, roles: z.array(role.exclude(['instance_admin'])).min(1), language });

/** Inviting a member; the link is shown once and sent by the inviter over a channel they trust. */
export function Invite(props: { onClose: () => void }): ReactNode {
  const { say } = useWords();
  const add = useDeed(membersAdd, [membersList]);
  const { control, handleSubmit } = useForm<z.input<typeof entry>, unknown, z.output<typeof entry>>({
    resolver: resolve(entry),
    defaultValues: { login: '', roles: ['caseworker'], language: 'en' },
  });
  if (add.data !== undefined) {
    return <InvitationLink login={add.data.member.login} token={add.data.invitation} onClose={props.onClose} />;
  }
  return (
    <Form card onSubmit={handleSubmit((values) => add.mutate(values))}>
      <h2>{say('team.invite')}</h2>
      <Bind control={control} name="login">
        {(bound) => <Line {...bound} label={say('invite.login')} hint={say('invite.login.hint')} />}
      </Bind>
      <Bind control={control} name="roles">
        {(bound) => (
          <ChooseMany
            {...bound}
            layout="rows"
            label={say('invite.roles')}
            choices={ROLES_TO_GIVE.map((value) => ({
              value,
              label: say(`role.${value}`),
              hint: say(`role.${value}.means`),
            }))}
          />
        )}
      </Bind>
      <Bind control={control} name="language">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('frame.language')}
            choices={language.options.map((one) => ({ value: one, label: say(`language.${one}`) }))}
            value={value}
            onChange={(chosen) => onChange(chosen ?? 'en')}
          />
        )}
      </Bind>
      <FailureNotice of={add.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={add.isPending}>
          {say('invite.do')}
        </Button>
        <Button onPress={props.onClose}>{say('do.cancel')}</Button>
      </div>
    </Form>
  );
}
