import type { ReactNode } from 'react';
import type { pictureCountry, ReplyOf } from '@lapwing/contracts';
import { safeLink } from '../follow-developments/safe-link.js';
import { useWords } from '../wording/use-words.js';

type Entry = ReplyOf<typeof pictureCountry>['entry'];

/** What a paper means at the border of a country and on the way out, with the texts that say so. */
export function EntryWords(props: { entry: Entry; host: string; origin: string | null }): ReactNode {
  const { entry } = props;
  const { say, place, date } = useWords();
  const country = place(props.host);
  if (entry === null) return <p className="hint">{say('countries.entry.ask')}</p>;
  if (!entry.known) return <p>{say(`brief.rule.${entry.because}`, { country })}</p>;
  const origin = place(props.origin ?? '');
  return (
    <div className="stack">
      <p>{say(`brief.entry.${entry.entry}`, { country })}</p>
      {entry.exit.length > 0 && (
        <ul className="bullets">
          {entry.exit.map((note) => (
            <li key={note}>{say(`brief.exit.${note}`, { country, origin })}</li>
          ))}
        </ul>
      )}
      <p className="hint">{say('brief.check_first', { day: date(entry.lookedAt) })}</p>
      <ul className="picture-sources">
        {entry.sources.map(({ name, address, published }) => (
          <li key={address}>
            <SourceName name={name} address={address} />
            {published !== null && <span className="hint"> {date(published)}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function SourceName(props: { name: string; address: string }): ReactNode {
  const href = safeLink(props.address);
  if (href === null) return props.name;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="link">
      {props.name}
    </a>
  );
}
