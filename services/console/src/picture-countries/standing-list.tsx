import type { ReactNode } from 'react';
import type { StandingView } from '@lapwing/contracts';
import type { PictureNumber } from '@lapwing/domain';
import { Badge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { NumberLink } from './number-link.js';

/** What stands at a host: instruments by stage, or ways to refuge, each with its dates and its development. */
export function StandingList(props: {
  items: readonly StandingView[];
  number: PictureNumber;
  what: string;
  short?: boolean;
}): ReactNode {
  const { say } = useWords();
  const { items, number, short } = props;
  if (items.length === 0) return <p className="hint">{say('countries.nothing')}</p>;
  const shown = short === true ? items.slice(0, 5) : items;
  return (
    <>
      <ul className="stands-there">
        {shown.map((thing) => (
          <Thing key={thing.id} thing={thing} short={short === true} />
        ))}
      </ul>
      {number.count > shown.length && (
        <p className="reason-count">
          <NumberLink number={number} what={props.what} small />
          <span className="hint">{say('countries.in_all')}</span>
        </p>
      )}
    </>
  );
}

function Thing(props: { thing: StandingView; short: boolean }): ReactNode {
  const { id, kind, stage, since, polarity, certainty, disputed, headline, language } = props.thing;
  const { say, date } = useWords();
  const refuge = kind === 'refuge';
  return (
    <li>
      <p className="reason-head">
        <Go to="/developments/$id" params={{ id }} className="link picture-date">
          {refuge ? say(`countries.refuge.${stateOf(props.thing)}`) : say(`kind.${kind}`)}
        </Go>
        {!refuge && <Badge tone={polarity === 'mitigating' ? 'good' : 'plain'}>{say(`stage.${stage}`)}</Badge>}
        {certainty !== 'confirmed' && <Badge tone="high">{say(`certainty.${certainty}`)}</Badge>}
        {disputed && <Badge tone="bad">{say('countries.level.disputed')}</Badge>}
        <span className="hint">{since === null ? say('countries.no_date') : date(since)}</span>
      </p>
      {!props.short && (
        <p className="headline">
          <SourceText text={headline} language={language} />
        </p>
      )}
      {!props.short && <Parties thing={props.thing} />}
    </li>
  );
}

/** Open, closed, closing, or undone: in words that a tired person reads at once. */
function stateOf({ stage, polarity }: StandingView): 'open' | 'closed' | 'opening' | 'closing' | 'undone' {
  if (stage === 'blocked') return polarity === 'mitigating' ? 'open' : 'undone';
  const done = stage === 'executed' || stage === 'ordered';
  if (polarity === 'mitigating') return done ? 'open' : 'opening';
  return done ? 'closed' : 'closing';
}

function Parties(props: { thing: StandingView }): ReactNode {
  const { parties } = props.thing;
  const { say, place, date } = useWords();
  if (parties.length < 2) return null;
  return (
    <details className="picture-not">
      <summary>{say('countries.parties', { count: parties.length })}</summary>
      <ul className="bullets">
        {parties.map(({ country, stage, since, through }) => (
          <li key={country}>
            {place(country)}: {say(`stage.${stage}`)}
            {since !== null && `, ${date(since)}`}
            {through !== null && ` (${say('countries.through_union')})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
