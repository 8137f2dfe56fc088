import type { ReactNode } from 'react';
import type { pictureCompare, ReplyOf } from '@lapwing/contracts';
import { pointsFilter } from '@lapwing/domain';
import { Go } from '../pieces/go.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { EntryWords } from './entry-words.js';
import { type AskedFor, fragmentOfCountry } from './in-address.js';
import { LevelMark } from './level-mark.js';
import { FigureLink, NumberLink } from './number-link.js';
import { SightLine } from './sight-line.js';
import { StandingList } from './standing-list.js';
import { TrendLines } from './trend-lines.js';
import { usePoints } from './use-points.js';

type Column = ReplyOf<typeof pictureCompare>['items'][number];

const NUMBERS = ['incidents', 'taken', 'agreed', 'refugeClosed', 'refugeOpened'] as const;

/** One country of a comparison. */
export function CompareColumn(props: { column: Column; asked: AskedFor }): ReactNode {
  const { column, asked } = props;
  const { host, level, sight, trend } = column;
  const { say, place } = useWords();
  return (
    <section className="card stack beside-one" aria-label={place(host)}>
      <h2 className="card-title">
        <Go to="/countries/one" hash={fragmentOfCountry(host, asked)} className="link picture-date">
          {place(host)}
        </Go>
      </h2>
      <LevelMark level={level} of={{ host, hash: fragmentOfCountry(host, asked) }} />
      <p>
        <SightLine sight={sight} />
      </p>
      {level.contradictions.length > 0 && <Notice tone="warn">{say('countries.contradiction')}</Notice>}
      <Gave level={level} host={host} origin={asked.origin} />
      <h3>{say('countries.part.entry')}</h3>
      <EntryWords entry={column.entry} host={host} origin={asked.origin} />
      <h3>{say('countries.part.happened')}</h3>
      <Numbers column={column} />
      <TrendLines trend={trend} only="halfYear" />
      <h3>{say('countries.part.instruments')}</h3>
      <StandingList {...column.instruments} what={say('countries.part.instruments')} short />
      <h3>{say('countries.part.refuge')}</h3>
      <StandingList {...column.refuge} what={say('countries.part.refuge')} short />
    </section>
  );
}

function Gave(props: { level: Column['level']; host: string; origin: string | null }): ReactNode {
  const { level, ...place } = props;
  const { families, lowered, paperTrap } = level;
  const { say } = useWords();
  const points = usePoints();
  return (
    <dl className="gave">
      {families.map(({ family, gave }) => (
        <div key={family}>
          <dt>{say(`countries.family.${family}`)}</dt>
          <dd>
            <FigureLink
              figure={gave}
              shown={points(gave)}
              filter={pointsFilter(place, family)}
              what={say(`countries.family.${family}`)}
            />
          </dd>
        </div>
      ))}
      {paperTrap > 0 && (
        <div>
          <dt>{say('countries.reasons.paper')}</dt>
          <dd>{points(paperTrap)}</dd>
        </div>
      )}
      <div>
        <dt>{say('countries.reasons.lowered')}</dt>
        <dd>
          <FigureLink
            figure={lowered.gave}
            shown={points(lowered.gave)}
            filter={pointsFilter(place, 'for_people')}
            what={say('countries.reasons.lowered')}
          />
        </dd>
      </div>
    </dl>
  );
}

function Numbers(props: { column: Column }): ReactNode {
  const { numbers, alike } = props.column;
  const { say } = useWords();
  return (
    <dl className="gave">
      {NUMBERS.map((name) => (
        <div key={name}>
          <dt>{say(`countries.column.${name}`)}</dt>
          <dd>
            <NumberLink number={numbers[name]} what={say(`countries.column.${name}`)} small />
          </dd>
        </div>
      ))}
      {alike.map(({ profile, number }) => (
        <div key={profile}>
          <dt>{say('countries.alike', { profile: say(`profile.${profile}`) })}</dt>
          <dd>
            <NumberLink number={number} what={say(`profile.${profile}`)} small />
          </dd>
        </div>
      ))}
    </dl>
  );
}
