import { useState, type ReactNode } from 'react';
import {
  DELIVERY_STANDINGS,
  deliveriesExport,
  deliveriesList,
  dutiesList,
  type DeliveryView,
  type DutyView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { CHANNELS, type Channel } from '@lapwing/domain';
import { useAnswer } from '../ask/use-ask.js';
import { usePages } from '../ask/use-pages.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer, Empty } from '../pieces/answer.js';
import { UrgencyBadge } from '../pieces/badge.js';
import { ChooseOne } from '../pieces/choose.js';
import { Field } from '../pieces/field.js';
import { Go } from '../pieces/go.js';
import { Page, Part } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { Switch } from '../pieces/switch.js';
import { useWords } from '../wording/use-words.js';
import { DeliveryLine } from './delivery-line.js';
import { TakeLedgerOut } from './take-ledger-out.js';

type Standing = (typeof DELIVERY_STANDINGS)[number];
type Filter = Pick<RequestOf<typeof deliveriesList>, 'standing' | 'memberId' | 'channel' | 'day'>;

const EVERY_SECONDS = 15;
const ALL: Filter = { standing: null, memberId: null, channel: null, day: null };

/** What left the desk and what became of it, for the whole organisation. */
export function DeliveriesPage(): ReactNode {
  const { say } = useWords();
  const { nameOf } = useMembers();
  const may = useMay();
  const [filter, setFilter] = useState<Filter>(ALL);
  const change = (some: Partial<Filter>): void => setFilter({ ...filter, ...some });
  const day = useAnswer(deliveriesList, { limit: 1 }, { everySeconds: EVERY_SECONDS });
  const duties = useAnswer(dutiesList, { limit: 200 }, { everySeconds: EVERY_SECONDS });
  const lines = usePages<DeliveryView, typeof deliveriesList>(deliveriesList, filter, { everySeconds: EVERY_SECONDS });
  return (
    <Page title={say('nav.deliveries')} lead={say('deliveries.lead')}>
      <Answer of={day}>
        {({ counts }) => <Counts counts={counts} shown={filter.standing} onShow={(standing) => change({ standing })} />}
      </Answer>
      <Filters filter={filter} onChange={change} />
      <Pages of={lines} empty={<Empty title={say('deliveries.empty')} />}>
        {(items) => (
          <ul className="list">
            {items.map((line) => (
              <li key={line.id}>
                <Go to="/alerts/$id" params={{ id: line.alertId }} className={`row row-${line.urgency}`}>
                  <span className="row-top">
                    <UrgencyBadge urgency={line.urgency} />
                    <span className="code">{line.code}</span>
                    <HasIt duties={(duties.data?.items ?? []).filter(({ alertId }) => alertId === line.alertId)} />
                  </span>
                  <span className="row-meta ledger-row">
                    <DeliveryLine attempt={line} who={nameOf(line.memberId)} />
                    {line.carriedBy !== null && <span className="hint">{say('deliveries.together')}</span>}
                  </span>
                </Go>
              </li>
            ))}
          </ul>
        )}
      </Pages>
      {may(deliveriesExport) && (
        <Part title={say('deliveries.take_out')}>
          <TakeLedgerOut />
        </Part>
      )}
    </Page>
  );
}

/** Whether somebody has it now; nothing of what is over, or of what concerns the reader not at all. */
function HasIt(props: { duties: readonly DutyView[] }): ReactNode {
  const { say, clock } = useWords();
  const { nameOf } = useMembers();
  if (props.duties.length === 0) return null;
  const held = props.duties.flatMap(({ takenBy, takenUntil }) =>
    takenBy === null || takenUntil === null ? [] : [{ who: nameOf(takenBy), until: clock(takenUntil) }],
  );
  const [one] = held;
  if (one === undefined) return <span className="standing standing-nobody">{say('standing.nobody')}</span>;
  if (held.length < props.duties.length)
    return (
      <span className="standing standing-partly">
        {say('standing.partly', { taken: held.length, of: props.duties.length })}
      </span>
    );
  return <span className="standing standing-taken">{say('standing.taken', one)}</span>;
}

/** How the messages of the last day stand; each number is the switch that shows these. */
function Counts(props: {
  counts: ReplyOf<typeof deliveriesList>['counts'];
  shown: Standing | null;
  onShow: (standing: Standing | null) => void;
}): ReactNode {
  const { say } = useWords();
  return (
    <Switch
      label={say('deliveries.last_day')}
      ways={DELIVERY_STANDINGS.map((value) => ({
        value,
        label: say(`deliveries.standing.${value}`, { count: props.counts[value] }),
      }))}
      value={props.shown}
      onChange={(standing) => props.onShow(props.shown === standing ? null : standing)}
      wraps
    />
  );
}

function Filters(props: { filter: Filter; onChange: (change: Partial<Filter>) => void }): ReactNode {
  const { filter, onChange } = props;
  const { say } = useWords();
  const { members } = useMembers();
  const channels = CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }));
  return (
    <div className="card grid">
      {members.length > 0 && (
        <ChooseOne
          label={say('deliveries.who')}
          empty={say('deliveries.everybody')}
          choices={members.map(({ id, login }) => ({ value: id, label: login }))}
          value={filter.memberId}
          onChange={(memberId) => onChange({ memberId })}
        />
      )}
      <ChooseOne<Channel>
        label={say('deliveries.by')}
        empty={say('deliveries.any_way')}
        choices={channels}
        value={filter.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <Field label={say('deliveries.day')} hint={say('deliveries.day.hint')}>
        {(described) => (
          <input
            {...described}
            type="date"
            className="input"
            value={filter.day ?? ''}
            onChange={(event) => onChange({ day: event.target.value === '' ? null : event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
