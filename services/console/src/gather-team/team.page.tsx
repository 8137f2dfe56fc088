import { useState, type ReactNode } from 'react';
import { membersAdd, membersList, recipientsList, type MemberView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { MemberAddresses } from '../be-reached/member-addresses.js';
import { useMay, useSession } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Invite } from './invite.js';
import { MemberDeeds } from './member-deeds.js';

/** The members of the organisation. */
export function TeamPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const members = useAnswer(membersList, {});
  const [inviting, setInviting] = useState(false);
  const invite = (
    <Button tone="primary" onPress={() => setInviting(true)}>
      {say('team.invite')}
    </Button>
  );
  return (
    <Page title={say('nav.team')} lead={say('team.lead')} actions={may(membersAdd) && !inviting ? invite : undefined}>
      {inviting && <Invite onClose={() => setInviting(false)} />}
      <Answer of={members}>
        {({ items }) => (
          <ul className="cards">
            {items.map((member) => (
              <li key={member.id}>
                <Member member={member} />
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </Page>
  );
}

function Member(props: { member: MemberView }): ReactNode {
  const { member } = props;
  const { say, join } = useWords();
  const { memberId } = useSession();
  const may = useMay();
  const [open, setOpen] = useState(false);
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title">
          <bdi>{member.login}</bdi>
        </h2>
        {member.id === memberId && <Badge>{say('member.self')}</Badge>}
        {!member.active && <Badge tone="bad">{say('member.suspended')}</Badge>}
        {member.active && !member.enrolled && <Badge tone="high">{say('member.invited')}</Badge>}
      </div>
      <p>{join(member.roles.map((role) => say(`role.${role}`)))}</p>
      {may(recipientsList) && member.active && member.id !== memberId && (
        <>
          <div className="actions">
            <Button expanded={open} onPress={() => setOpen(!open)}>
              {say('team.address')}
            </Button>
          </div>
          {open && <Address memberId={member.id} />}
        </>
      )}
      {member.id !== memberId && <MemberDeeds member={member} />}
    </article>
  );
}

function Address(props: { memberId: string }): ReactNode {
  const recipients = useAnswer(recipientsList, {});
  return (
    <Answer of={recipients}>
      {({ items }) =>
        items
          .filter(({ memberId }) => memberId === props.memberId)
          .map((recipient) => <MemberAddresses key={recipient.memberId} recipient={recipient} />)
      }
    </Answer>
  );
}
