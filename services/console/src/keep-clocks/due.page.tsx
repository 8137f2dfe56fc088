import { useState, type ReactNode } from 'react';
import { clocksList, type ComingDay } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { Switch } from '../pieces/switch.js';
import { useWords } from '../wording/use-words.js';
import { CalendarButton } from './calendar-button.js';
import { ComingLine } from './coming-line.js';
import { HeardFrom } from './heard-from.js';

/** Days ahead to look. */
const SPANS = [14, 60, 180] as const;
type Span = (typeof SPANS)[number];

/** The days that count for the persons the reader answers for, what is overdue first. */
export function DuePage(): ReactNode {
  const { say } = useWords();
  const [within, setWithin] = useState<Span>(60);
  const [noted, setNoted] = useState<string | null>(null);
  const days = useAnswer(clocksList, { within, limit: 200 });
  const listed = days.data?.items ?? [];
  return (
    <Page
      title={say('nav.due')}
      lead={say('due.lead')}
      actions={listed.length > 0 ? <CalendarButton days={listed} /> : undefined}
    >
      <Switch
        label={say('due.within')}
        ways={SPANS.map((value) => ({ value, label: say(`due.within.${value}`) }))}
        value={within}
        onChange={setWithin}
      />
      {noted !== null && <Notice tone="good">{say('due.heard.of_noted', { code: noted })}</Notice>}
      <Answer of={days}>{({ items, more }) => <Days items={items} more={more} onNoted={setNoted} />}</Answer>
    </Page>
  );
}

function Days(props: { items: readonly ComingDay[]; more: number; onNoted: (code: string) => void }): ReactNode {
  const { say } = useWords();
  if (props.items.length === 0)
    return (
      <Empty title={say('due.empty')}>
        <p>{say('due.empty.means')}</p>
      </Empty>
    );
  return (
    <>
      <ul className="list">
        {props.items.map((coming) => (
          <li
            key={`${coming.personId} ${coming.what} ${coming.country ?? ''} ${coming.day}`}
            className={`card stack row-${coming.urgency ?? 'digest'}`}
          >
            <Day coming={coming} onNoted={props.onNoted} />
          </li>
        ))}
      </ul>
      {props.more > 0 && <p className="hint">{say('due.more', { count: props.more })}</p>}
    </>
  );
}

function Day(props: { coming: ComingDay; onNoted: (code: string) => void }): ReactNode {
  const { coming } = props;
  const { say } = useWords();
  const whose = (
    <Go
      to="/persons/$id"
      params={{ id: coming.personId }}
      className="code"
      aria-label={say('due.open', { code: coming.code })}
    >
      {coming.code}
    </Go>
  );
  return (
    <>
      <ComingLine coming={coming} whose={whose} />
      {coming.what === 'check_in_overdue' && (
        <HeardFrom personId={coming.personId} code={coming.code} onNoted={props.onNoted} />
      )}
    </>
  );
}
