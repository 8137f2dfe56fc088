import { useState, type ReactNode } from 'react';
import { membersChange, membersList, membersRemove, type MemberView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { ChooseMany } from '../pieces/choose.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { ROLES_TO_GIVE, type RoleToGive } from './roles-to-give.js';

/** Changing roles, suspending and removing a member. */
export function MemberDeeds(props: { member: MemberView }): ReactNode {
  const { member } = props;
  const { say } = useWords();
  const may = useMay();
  const change = useDeed(membersChange, [membersList]);
  const remove = useDeed(membersRemove, [membersList]);
  const [asking, setAsking] = useState<'remove' | 'roles' | null>(null);
  const given = ROLES_TO_GIVE.filter((one) => member.roles.includes(one));
  if (!may(membersChange)) return null;
  const { id, version, active } = member;
  return (
    <>
      <FailureNotice of={change.error ?? remove.error} />
      {asking === 'roles' && (
        <Roles
          given={given}
          busy={change.isPending}
          onSave={(roles) => change.mutate({ id, version, active, roles }, { onSuccess: () => setAsking(null) })}
          onCancel={() => setAsking(null)}
        />
      )}
      <div className="actions">
        {asking !== 'roles' && <Button onPress={() => setAsking('roles')}>{say('member.roles')}</Button>}
        <Button busy={change.isPending} onPress={() => change.mutate({ id, version, roles: given, active: !active })}>
          {active ? say('member.suspend') : say('member.restore')}
        </Button>
        <Button tone="quiet" onPress={() => setAsking('remove')}>
          {say('member.remove')}
        </Button>
      </div>
      {asking === 'remove' && (
        <Confirm
          title={say('member.remove.sure', { login: member.login })}
          doIt={say('member.remove')}
          danger
          busy={remove.isPending}
          onYes={() => remove.mutate({ id }, { onSettled: () => setAsking(null) })}
          onNo={() => setAsking(null)}
        >
          <p>{say('member.remove.means')}</p>
        </Confirm>
      )}
    </>
  );
}

function Roles(props: {
  given: readonly RoleToGive[];
  busy: boolean;
  onSave: (roles: RoleToGive[]) => void;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const [chosen, setChosen] = useState<RoleToGive[]>([...props.given]);
  return (
    <div className="stack">
      <ChooseMany
        layout="rows"
        label={say('member.roles')}
        hint={say('member.roles.hint')}
        choices={ROLES_TO_GIVE.map((value) => ({
          value,
          label: say(`role.${value}`),
          hint: say(`role.${value}.means`),
        }))}
        value={chosen}
        onChange={setChosen}
        fault={chosen.length === 0 ? say('fault.choose') : null}
      />
      <div className="actions">
        <Button tone="primary" busy={props.busy} disabled={chosen.length === 0} onPress={() => props.onSave(chosen)}>
          {say('do.save')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
    </div>
  );
}
