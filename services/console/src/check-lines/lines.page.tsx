import type { ReactNode } from 'react';
import { coverGet, coverWaiting, linesAnswer, linesList, linesOwn, linesSet, type LineView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { CoverForm } from './cover-form.js';
import { CoverWishes } from './cover-wishes.js';

const CHANGED = [linesOwn, linesList];

/** Whether the lines to people work: one's own, everybody's, and how the organisation is told. */
export function LinesPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const own = useAnswer(linesOwn, {});
  const all = useAnswer(linesList, {}, { when: may(linesList) });
  const cover = useAnswer(coverGet, {});
  return (
    <Page title={say('nav.lines')} lead={say('lines.lead')}>
      <Part title={say('lines.own')}>
        <Answer of={own}>{({ items }) => <OwnLines lines={items} />}</Answer>
      </Part>
      {may(linesList) && (
        <Part title={say('lines.all')}>
          <Answer of={all}>{({ items }) => <AllLines lines={items} />}</Answer>
        </Part>
      )}
      {may(coverWaiting) && <CoverWishes />}
      <Part title={say('lines.pace')}>
        <Answer of={cover}>{(chosen) => <CoverForm cover={chosen} />}</Answer>
      </Part>
    </Page>
  );
}

function OwnLines(props: { lines: readonly LineView[] }): ReactNode {
  const { say } = useWords();
  const set = useDeed(linesSet, CHANGED);
  const answer = useDeed(linesAnswer, CHANGED);
  const mail = props.lines.find(({ channel }) => channel === 'email');
  const drills = props.lines.some(({ drill }) => drill !== null && drill.answeredAt === null);
  if (props.lines.length === 0) return <Empty title={say('lines.none')} />;
  return (
    <div className="card stack">
      <ul className="plain-list">
        {props.lines.map((line) => (
          <li key={line.channel}>
            <LineStanding line={line} />
          </li>
        ))}
      </ul>
      {drills && (
        <Notice tone="info" title={say('lines.drill.open')}>
          <div className="actions">
            <Button busy={answer.isPending} onPress={() => answer.mutate({})}>
              {say('lines.drill.answer')}
            </Button>
          </div>
        </Notice>
      )}
      <FailureNotice of={set.error ?? answer.error} />
      {mail !== undefined && (
        <ChooseOne
          label={say('lines.cadence')}
          hint={say('lines.cadence.hint')}
          choices={[
            { value: 'daily' as const, label: say('lines.cadence.daily') },
            { value: 'weekly' as const, label: say('lines.cadence.weekly') },
          ]}
          value={mail.cadence}
          onChange={(cadence) => cadence !== null && set.mutate({ cadence })}
        />
      )}
    </div>
  );
}

function AllLines(props: { lines: readonly LineView[] }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  const missed = props.lines.filter(({ drill }) => drill?.missed === true);
  return (
    <>
      {missed.length > 0 && (
        <Notice
          tone="warn"
          title={say('lines.missed', { count: new Set(missed.map(({ memberId }) => memberId)).size })}
        >
          <p>{say('lines.missed.next')}</p>
        </Notice>
      )}
      <ul className="list">
        {props.lines.map((line) => (
          <li key={`${line.memberId} ${line.channel}`} className="row">
            <strong>{nameOf(line.memberId)}</strong>
            <LineStanding line={line} />
          </li>
        ))}
      </ul>
    </>
  );
}

const TONES = { recorded: 'plain', sent: 'good', failed: 'bad', unknown: 'high' } as const;

function LineStanding(props: { line: LineView }): ReactNode {
  const { channel, cadence, last, nextAt, drill } = props.line;
  const { say } = useWords();
  return (
    <p className="row-meta">
      <span>{say(`channel.${channel}`)}</span>
      <span>{say(`lines.cadence.${cadence}`)}</span>
      {last !== null && (
        <span>
          <Badge tone={TONES[last.state]}>{say(`attempt.${last.state}`)}</Badge> <When at={last.at} />
        </span>
      )}
      {nextAt !== null && (
        <span>
          {say('lines.next')} <When at={nextAt} />
        </span>
      )}
      {drill?.missed === true && <Badge tone="bad">{say('lines.drill.missed')}</Badge>}
    </p>
  );
}
