import type { ReactNode } from 'react';
import { auditList, type AuditEntry } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { useMembers } from '../gather-team/use-members.js';
import { Empty } from '../pieces/answer.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { deedOf } from './deeds.js';

/** Who did what, newest first. */
export function AuditPage(): ReactNode {
  const { say, moment } = useWords();
  const { nameOf } = useMembers();
  const entries = usePages<AuditEntry, typeof auditList>(auditList, {});
  return (
    <Page title={say('nav.audit')} lead={say('audit.lead')} wide>
      <Pages of={entries} empty={<Empty title={say('audit.empty')} />}>
        {(items) => (
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{say('audit.when')}</th>
                <th scope="col">{say('audit.who')}</th>
                <th scope="col">{say('audit.what')}</th>
                <th scope="col">{say('audit.target')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((entry) => (
                <tr key={entry.seq}>
                  <td>
                    {moment(entry.at)}{' '}
                    <span className="hint">
                      <When at={entry.at} />
                    </span>
                  </td>
                  <td>{entry.memberId === null ? say('audit.nobody') : nameOf(entry.memberId)}</td>
                  <td>
                    <Deed action={entry.action} />
                  </td>
                  <td className="table-id">{entry.target === null ? '–' : <code>{entry.target}</code>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Pages>
    </Page>
  );
}

function Deed(props: { action: string }): ReactNode {
  const { say } = useWords();
  const id = deedOf(props.action);
  if (id !== null) return say(id);
  const unproven = deedOf(props.action.replace(/\.unconfirmed$/, ''));
  return unproven === null ? <code>{props.action}</code> : say('audit.unconfirmed', { deed: say(unproven) });
}
