import type { ReactNode } from 'react';
import { ringsLoad, type ReplyOf } from '@lapwing/contracts';
import { loadTogether, shareOf, type RingLoad } from '@lapwing/domain';
import { useAnswer } from '../ask/use-ask.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';

type Load = ReplyOf<typeof ringsLoad>['members'][number];

/** How much it rings, and how much of it was needless: whoever is rung too often stops listening. */
export function RingsPage(): ReactNode {
  const { say } = useWords();
  const load = useAnswer(ringsLoad, { weeks: 8 });
  return (
    <Page title={say('nav.rings')} lead={say('rings.lead')}>
      <Answer of={load}>
        {({ everybody, members }) => (
          <div className="stack">
            {everybody && members.length > 1 && <Together members={members} />}
            {members.length === 0 && <Empty title={say('rings.nobody')} />}
            <ul className="cards">
              {members.map((member) => (
                <li key={member.memberId}>
                  <Member load={member} />
                </li>
              ))}
            </ul>
            <p className="hint">{say('rings.how')}</p>
          </div>
        )}
      </Answer>
    </Page>
  );
}

function Together(props: { members: readonly Load[] }): ReactNode {
  const { say } = useWords();
  const names = [...new Set(props.members.flatMap(({ weeks }) => weeks.map(({ week }) => week)))].sort().reverse();
  const weeks = names.map((week) => ({
    week,
    ...loadTogether(props.members.flatMap((member) => member.weeks.filter((one) => one.week === week))),
  }));
  return (
    <section className="card stack">
      <h2 className="card-title">{say('rings.everybody')}</h2>
      <Weeks weeks={weeks} />
    </section>
  );
}

function Member(props: { load: Load }): ReactNode {
  const { memberId, rung, budget, weeks } = props.load;
  const { say } = useWords();
  const { nameOf } = useMembers();
  const over = rung > budget;
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title">
          <bdi>{nameOf(memberId)}</bdi>
        </h2>
        {over && <Badge tone="high">{say('rings.over')}</Badge>}
      </div>
      <p>{say('rings.this_week', { rung, budget })}</p>
      {over && <p className="hint">{say('rings.over.means')}</p>}
      <Weeks weeks={weeks} />
    </article>
  );
}

function Weeks(props: { weeks: readonly (RingLoad & { week: string })[] }): ReactNode {
  const { say, date } = useWords();
  if (props.weeks.length === 0) return <p className="hint">{say('rings.none')}</p>;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say('rings.week')}</th>
          <th scope="col">{say('rings.count')}</th>
          <th scope="col">{say('rings.repeats')}</th>
          <th scope="col">{say('rings.false_alarms')}</th>
        </tr>
      </thead>
      <tbody>
        {props.weeks.map((load) => (
          <tr key={load.week}>
            <th scope="row">{date(load.week)}</th>
            <td data-label={say('rings.count')}>{load.rings}</td>
            <td data-label={say('rings.repeats')}>
              <Part load={load} part="repeats" />
            </td>
            <td data-label={say('rings.false_alarms')}>
              <Part load={load} part="falseAlarms" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many, and which share where there are enough to speak of one. */
function Part(props: { load: RingLoad; part: 'repeats' | 'falseAlarms' }): ReactNode {
  const { say, percent } = useWords();
  const share = shareOf(props.load, props.part);
  const count = props.load[props.part];
  return share === null ? count : say('rings.share', { count, percent: percent(share) });
}
