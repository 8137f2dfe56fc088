import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { pictureCountry, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { looselyFilter, monthNumber } from '@lapwing/domain';
import { useAnswer } from '../ask/use-ask.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page, Part } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { AskedFields } from './asked-fields.js';
import { CellsTable } from './cells-table.js';
import { EntryWords } from './entry-words.js';
import { countryOfFragment, fragmentOfCountry, fragmentOfFilter } from './in-address.js';
import { LevelMark, WhatItIsNot } from './level-mark.js';
import { LevelReasons } from './level-reasons.js';
import { MonthsChart } from './months-chart.js';
import { NumberLink } from './number-link.js';
import { SightLine } from './sight-line.js';
import { StandingList } from './standing-list.js';
import { TrendLines } from './trend-lines.js';
import { useFragment } from './use-fragment.js';

type Asked = RequestOf<typeof pictureCountry>;
type Country = ReplyOf<typeof pictureCountry>;

/** One country: its level with every reason, what happened, what stands, what is open, and how well it is in sight. */
export function CountryPage(): ReactNode {
  const { say } = useWords();
  const asked = countryOfFragment(useFragment());
  return (
    <>
      <Go to="/countries" className="back">
        <Icon name="back" />
        {say('nav.countries')}
      </Go>
      {asked === null ? (
        <Page title={say('nav.countries')}>
          <Empty title={say('countries.address_unknown')} />
        </Page>
      ) : (
        <Asking key={asked.host} asked={asked} />
      )}
    </>
  );
}

function Asking(props: { asked: Asked }): ReactNode {
  const { host, origin, profile, document } = props.asked;
  const { say, place } = useWords();
  const navigate = useNavigate();
  const answer = useAnswer(pictureCountry, props.asked);
  const asked = { origin, profiles: profile === null ? [] : [profile], document };
  return (
    <Page title={place(host)} lead={say('countries.one.lead')}>
      <AskedFields
        asked={asked}
        onChange={(to) => void navigate({ to: '/countries/one', hash: fragmentOfCountry(host, to), replace: true })}
      />
      <Answer of={answer}>{(country) => <Pictured country={country} asked={props.asked} />}</Answer>
    </Page>
  );
}

function Pictured(props: { country: Country; asked: Asked }): ReactNode {
  const { country, asked } = props;
  const { say } = useWords();
  return (
    <>
      <div className="card stack">
        <LevelMark level={country.level} />
        <p>
          <SightLine sight={country.sight} />
        </p>
        <WhatItIsNot />
      </div>
      <Part title={say('countries.part.reasons')}>
        <LevelReasons level={country.level} host={country.host} origin={asked.origin} />
      </Part>
      <Part title={say('countries.part.entry')}>
        <EntryWords entry={country.entry} host={country.host} origin={asked.origin} />
      </Part>
      <Happened country={country} origin={asked.origin} />
      <Part title={say('countries.part.instruments')}>
        <StandingList {...country.instruments} what={say('countries.part.instruments')} />
      </Part>
      <Part title={say('countries.part.refuge')}>
        <StandingList {...country.refuge} what={say('countries.part.refuge')} />
      </Part>
      <Part title={say('countries.part.sight')}>
        <Reporters country={country} />
      </Part>
    </>
  );
}

function Happened(props: { country: Country; origin: string | null }): ReactNode {
  const { host, at, trend, months, cells, certainties, looselyDated } = props.country;
  const { say } = useWords();
  return (
    <Part title={say('countries.part.happened')}>
      <TrendLines trend={trend} />
      <MonthsChart months={months} />
      <p className="reason-count">
        <span className="hint">{say('countries.certainties')}</span>
        {certainties.map((number) => {
          const word = say(`certainty.${number.filter.certainty ?? 'reported'}`);
          return (
            <span key={word} className="reason-count">
              <NumberLink number={number} what={word} small />
              <span className="hint">{word}</span>
            </span>
          );
        })}
      </p>
      {looselyDated > 0 && (
        <p className="hint">
          <Go
            to="/countries/developments"
            hash={fragmentOfFilter(looselyFilter({ host, origin: props.origin, month: monthNumber(at) }))}
            className="link picture-date"
          >
            {say('countries.loosely_dated', { count: looselyDated })}
          </Go>
        </p>
      )}
      <CellsTable cells={cells} />
    </Part>
  );
}

function Reporters(props: { country: Country }): ReactNode {
  const { sight, reporters } = props.country;
  const { say } = useWords();
  return (
    <>
      <p>
        <SightLine sight={sight} />
      </p>
      {reporters.length > 0 && <p className="hint">{say('countries.reporters')}</p>}
      <ul className="bullets">
        {reporters.map(({ id, name, lastGoodAt, enabled }) => (
          <li key={id}>
            <bdi>{name}</bdi>{' '}
            <span className="hint">
              {!enabled ? (
                say('countries.reporter.off')
              ) : lastGoodAt === null ? (
                say('countries.reporter.never')
              ) : (
                <When at={lastGoodAt} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
