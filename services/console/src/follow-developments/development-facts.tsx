import type { ReactNode } from 'react';
import type { Development } from '@lapwing/domain';
import { Badge } from '../pieces/badge.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** What happened, in one line of public words: `Detention · Kyrgyzstan → Russia`. */
export function DevelopmentName(props: { development: Pick<Development, 'kind' | 'hosts' | 'origin'> }): ReactNode {
  const { hosts, origin, kind } = props.development;
  const { say, place, join } = useWords();
  const where = join(hosts.map(place));
  return (
    <>
      {say(`kind.${kind}`)}
      {where !== '' && <span className="place"> · {where}</span>}
      {origin !== null && <span className="place"> · {say('development.wanted_by', { origin: place(origin) })}</span>}
    </>
  );
}

/** How far it has gone, how sure it is, and since when it is known. */
export function DevelopmentFacts(props: { development: Development }): ReactNode {
  const { stage, certainty, polarity, when, sources, state, procedure, persecution, background, changedAt } =
    props.development;
  const { say, date } = useWords();
  return (
    <p className="facts">
      <Badge tone={polarity === 'mitigating' ? 'good' : 'plain'}>{say(`stage.${stage}`)}</Badge>
      <Badge tone={certainty === 'unverified' ? 'high' : 'plain'}>{say(`certainty.${certainty}`)}</Badge>
      {state !== 'active' && <Badge tone="bad">{say(`development.state.${state}`)}</Badge>}
      {background && <Badge>{say('development.background')}</Badge>}
      {procedure !== null && <span>{say(`procedure.${procedure}`)}</span>}
      {persecution === false && <span>{say('development.no_persecution')}</span>}
      {when !== null && <span>{date(when)}</span>}
      <span>{say('development.sources', { count: sources })}</span>
      <span>
        {say('development.changed')} <When at={changedAt} />
      </span>
    </p>
  );
}

/** Public names, affected profiles and the parties of an instrument with their own stages. */
export function DevelopmentDetails(props: { development: Development }): ReactNode {
  const { subjects, profiles, parties } = props.development;
  const { say, place, date, join } = useWords();
  return (
    <dl className="details">
      {subjects.length > 0 && (
        <>
          <dt>{say('development.subjects')}</dt>
          <dd>
            <bdi>{join(subjects)}</bdi>
          </dd>
        </>
      )}
      {profiles.length > 0 && (
        <>
          <dt>{say('development.profiles')}</dt>
          <dd>{join(profiles.map((profile) => say(`profile.${profile}`)))}</dd>
        </>
      )}
      {parties.length > 0 && (
        <>
          <dt>{say('development.parties')}</dt>
          <dd>
            <ul className="plain-list">
              {parties.map(({ country, stage, since }) => (
                <li key={country}>
                  {place(country)}: {say(`stage.${stage}`)}
                  {since !== null && `, ${date(since)}`}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
