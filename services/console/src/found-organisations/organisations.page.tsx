import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { language, login, organisationsAdd } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { InvitationLink } from '../gather-team/invitation-link.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';

const entry = z.object({ name: z.string().trim().min(1).max(80), login, language });

/** Creating an organisation with its first admin. */
export function OrganisationsPage(): ReactNode {
  const { say } = useWords();
  const add = useDeed(organisationsAdd);
  const { control, handleSubmit, reset } = useForm({
    resolver: resolve(entry),
    defaultValues: { name: '', login: '', language: 'en' as const },
  });
  const close = (): void => {
    add.reset();
    reset();
  };
  return (
    <Page title={say('nav.organisations')} lead={say('organisations.lead')}>
      {add.data !== undefined ? (
        <InvitationLink login={add.data.member.login} token={add.data.invitation} onClose={close} />
      ) : (
        <Form card onSubmit={handleSubmit((values) => add.mutate(values))}>
          <Bind control={control} name="name">
            {(bound) => <Line {...bound} label={say('organisations.name')} />}
          </Bind>
          <Bind control={control} name="login">
            {(bound) => <Line {...bound} label={say('organisations.login')} hint={say('invite.login.hint')} />}
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
          <Button type="submit" tone="primary" busy={add.isPending}>
            {say('organisations.add')}
          </Button>
        </Form>
      )}
    </Page>
  );
}
