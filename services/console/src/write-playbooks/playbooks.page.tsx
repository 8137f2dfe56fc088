import type { ReactNode } from 'react';
import { playbooksBegin, playbooksList, type PlaybookHead } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useSession } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords, type Words } from '../wording/use-words.js';
import { scopeWords } from './scope-words.js';

/** All cards of the organisation: those that want to be looked at again first. */
export function PlaybooksPage(): ReactNode {
  const words = useWords();
  const { say } = words;
  const cards = useAnswer(playbooksList, {});
  return (
    <Page
      title={say('nav.playbooks')}
      lead={say('playbook.lead')}
      actions={
        <Go to="/playbooks/new" className="button button-primary button-normal">
          {say('playbook.write_one')}
        </Go>
      }
    >
      <Answer of={cards}>
        {({ items }) => (
          <>
            <Old count={items.filter(({ reviewDue }) => reviewDue).length} />
            {items.length === 0 ? (
              <Empty title={say('playbook.none')}>
                <p>{say('playbook.none.means')}</p>
              </Empty>
            ) : (
              <ul className="list">
                {sorted(items, words).map((card) => (
                  <li key={card.id}>
                    <Row card={card} />
                  </li>
                ))}
              </ul>
            )}
            <Begin />
          </>
        )}
      </Answer>
    </Page>
  );
}

function sorted(items: readonly PlaybookHead[], words: Words): PlaybookHead[] {
  const key = (card: PlaybookHead): string => `${card.reviewDue ? 0 : 1} ${scopeWords(card, words)}`;
  return items.toSorted((a, b) => key(a).localeCompare(key(b), words.locale));
}

function Old(props: { count: number }): ReactNode {
  const { say } = useWords();
  if (props.count === 0) return null;
  return (
    <Notice tone="warn">
      <p>{say('playbook.old', { count: props.count })}</p>
    </Notice>
  );
}

function Row(props: { card: PlaybookHead }): ReactNode {
  const { card } = props;
  const words = useWords();
  const { say, date } = words;
  const { nameOf } = useMembers();
  return (
    <Go to="/playbooks/$id" params={{ id: card.id }} className="row">
      <span className="row-top">
        <span className="row-title">{scopeWords(card, words)}</span>
        {card.reviewDue && <Badge tone="high">{say('playbook.review_due')}</Badge>}
        {card.blank && <Badge>{say('playbook.only_headings')}</Badge>}
      </span>
      <span className="row-meta">
        <span>
          {say('playbook.changed_by', { who: nameOf(card.by) })} <When at={card.changedAt} />
        </span>
        {card.reviewBy !== null && <span>{say('playbook.review_by', { day: date(card.reviewBy) })}</span>}
      </span>
    </Go>
  );
}

/** Cards of headings alone; who to call and what the law says only the organisation knows. */
function Begin(): ReactNode {
  const { say } = useWords();
  const { language } = useSession();
  const begin = useDeed(playbooksBegin, [playbooksList]);
  return (
    <section className="part">
      <h2>{say('playbook.begin')}</h2>
      <p>{say('playbook.begin.means')}</p>
      <FailureNotice of={begin.error} />
      {begin.data !== undefined && (
        <Notice tone="good">
          <p>{say('playbook.begun', { count: begin.data.added })}</p>
        </Notice>
      )}
      <div className="actions">
        <Button busy={begin.isPending} onPress={() => begin.mutate({ language })}>
          {say('playbook.begin.do')}
        </Button>
      </div>
    </section>
  );
}
