import { type ReactNode, useState } from 'react';
import type { LevelView } from '@lapwing/contracts';
import { pointsFilter, uncountedFilter } from '@lapwing/domain';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { fragmentOfFilter } from './in-address.js';
import { FigureLink, NumberLink } from './number-link.js';
import { usePoints } from './use-points.js';

const SHOWN = 8;

interface Reasons {
  level: LevelView;
  host: string;
  origin: string | null;
}

/** Every reason of a level: what each family gave, what each contribution gave, what was taken away and what gave nothing. */
export function LevelReasons(props: Reasons): ReactNode {
  const { level } = props;
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? level.contributions : level.contributions.slice(0, SHOWN);
  return (
    <div className="stack">
      <Contradictions level={level} />
      <Families {...props} />
      <ol className="level-reasons">
        {shown.map((one, at) => (
          <Reason key={at} one={one} />
        ))}
      </ol>
      {level.contributions.length > SHOWN && (
        <Button tone="quiet" expanded={all} onPress={() => setAll(!all)}>
          {say(all ? 'countries.reasons.fewer' : 'countries.reasons.all', { count: level.contributions.length })}
        </Button>
      )}
      <Rest {...props} />
    </div>
  );
}

function Contradictions(props: { level: LevelView }): ReactNode {
  const { say } = useWords();
  return props.level.contradictions.map(({ kind, adverseId, mitigatingId }) => (
    <Notice key={`${adverseId}-${mitigatingId}`} tone="warn" title={say('countries.contradiction')}>
      <p>{say('countries.contradiction.means', { kind: say(`kind.${kind}`) })}</p>
      <p className="actions">
        <Go to="/developments/$id" params={{ id: adverseId }} className="link picture-date">
          {say('countries.contradiction.adverse')}
        </Go>
        <Go to="/developments/$id" params={{ id: mitigatingId }} className="link picture-date">
          {say('countries.contradiction.mitigating')}
        </Go>
      </p>
    </Notice>
  ));
}

function Families(props: Reasons): ReactNode {
  const { families, lowered, paperTrap, value } = props.level;
  const { say } = useWords();
  const points = usePoints();
  const door = (figure: number, of: Parameters<typeof pointsFilter>[1], what: string): ReactNode => (
    <FigureLink
      figure={figure}
      shown={of === 'all' ? String(figure) : points(figure)}
      filter={pointsFilter(props, of)}
      what={what}
    />
  );
  return (
    <table className="sums">
      <caption className="unseen">{say('countries.reasons.sum')}</caption>
      <tbody>
        {families.map(({ family, gave, most }) => (
          <tr key={family}>
            <th scope="row">{say(`countries.family.${family}`)}</th>
            <td>{door(gave, family, say(`countries.family.${family}`))}</td>
            <td className="hint">{say('countries.reasons.most', { most })}</td>
          </tr>
        ))}
        {paperTrap > 0 && (
          <tr>
            <th scope="row">{say('countries.reasons.paper')}</th>
            <td>{points(paperTrap)}</td>
            <td className="hint">{say('countries.reasons.paper.means')}</td>
          </tr>
        )}
        <tr>
          <th scope="row">{say('countries.reasons.lowered')}</th>
          <td>{door(lowered.gave, 'for_people', say('countries.reasons.lowered'))}</td>
          <td className="hint">{lowered.atFloor && say('countries.reasons.floor')}</td>
        </tr>
        <tr className="sums-total">
          <th scope="row">{say('countries.column.level')}</th>
          <td>{door(value, 'all', say('countries.column.level'))}</td>
          <td className="hint">{say('countries.reasons.rounded')}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Reason(props: { one: LevelView['contributions'][number] }): ReactNode {
  const { one } = props;
  const { say } = useWords();
  const points = usePoints();
  const what = say(`countries.weight.${one.weightId}` as 'countries.weight.abduction');
  return (
    <li className="reason">
      <p className="reason-head">
        <span className="reason-points">{points(one.gave)}</span>
        <strong>{what}</strong>
        <Badge tone={one.certainty === 'unverified' ? 'high' : 'plain'}>{say(`certainty.${one.certainty}`)}</Badge>
        {one.disputed && <Badge tone="bad">{say('countries.level.disputed')}</Badge>}
      </p>
      <p className="hint">
        {say(one.halfLifeMonths === null ? 'countries.reason.stands' : 'countries.reason.fades', {
          points: one.points,
          months: one.ageMonths,
          half: one.halfLifeMonths ?? 0,
          left: one.factor,
        })}
        {one.otherProfile && ` ${say('countries.reason.other_profile')}`}
      </p>
      {one.filter === null ? <Ids ids={one.developmentIds} /> : <Counted one={one} filter={one.filter} what={what} />}
    </li>
  );
}

type One = LevelView['contributions'][number];

function Counted(props: { one: One; filter: NonNullable<One['filter']>; what: string }): ReactNode {
  const { say } = useWords();
  const { count } = props.one;
  return (
    <p className="reason-count">
      <NumberLink number={{ count, filter: props.filter }} what={props.what} small />
      <span className="hint">{say('countries.reason.count', { count })}</span>
    </p>
  );
}

function Ids(props: { ids: readonly string[] }): ReactNode {
  const { say } = useWords();
  return (
    <p className="actions">
      {props.ids.map((id, at) => (
        <Go key={id} to="/developments/$id" params={{ id }} className="link picture-date">
          {say('countries.reason.one', { number: at + 1 })}
        </Go>
      ))}
    </p>
  );
}

function Rest(props: Reasons): ReactNode {
  const { rest, uncounted } = props.level;
  const { say } = useWords();
  const points = usePoints();
  return (
    <ul className="bullets hint">
      {rest.contributions > 0 && (
        <li>
          <Go
            to="/countries/developments"
            hash={fragmentOfFilter(pointsFilter(props, 'all'))}
            className="link picture-date"
          >
            {say('countries.reasons.rest', { count: rest.contributions, points: points(rest.gave) })}
          </Go>
        </li>
      )}
      {uncounted.map((one) => (
        <li key={one.because}>
          <Uncounted {...props} one={one} />
        </li>
      ))}
    </ul>
  );
}

/** What gave nothing, with the list of it; an act that another contradicts is named with it above. */
function Uncounted(props: Reasons & { one: LevelView['uncounted'][number] }): ReactNode {
  const { because, count } = props.one;
  const { say } = useWords();
  const filter = uncountedFilter(props, because);
  const text = say(`countries.uncounted.${because}`, { count });
  if (filter === null) return text;
  return (
    <Go to="/countries/developments" hash={fragmentOfFilter(filter)} className="link picture-date">
      {text}
    </Go>
  );
}
