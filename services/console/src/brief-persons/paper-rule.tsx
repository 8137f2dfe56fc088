import type { ReactNode } from 'react';
import type { PaperLine } from '@lapwing/contracts';
import { Badge } from '../pieces/badge.js';
import { useWords } from '../wording/use-words.js';
import { safeLink } from '../follow-developments/safe-link.js';

/** What a paper means at a border, with the texts that say so; what is not known here is said. */
export function PaperRule(props: { paper: PaperLine; country: string }): ReactNode {
  const { document, origin, held, rule, unknownBecause, old } = props.paper;
  const { say, place, date } = useWords();
  const country = place(props.country);
  return (
    <div className="brief-line">
      <p className="brief-line-head">
        <strong>{say('brief.paper', { paper: say(`document.${document}`), origin: place(origin) })}</strong>{' '}
        <Badge tone={held === 'in_hand' ? 'plain' : 'bad'}>{say(`brief.held.${held}`)}</Badge>
      </p>
      {rule === null ? (
        <p className="brief-nothing">{say(`brief.rule.${unknownBecause ?? 'no_line'}`, { country })}</p>
      ) : (
        <>
          <p>{say(`brief.entry.${rule.entry}`, { country })}</p>
          {rule.exit.length > 0 && (
            <ul className="brief-notes">
              {rule.exit.map((note) => (
                <li key={note}>{say(`brief.exit.${note}`, { country, origin: place(origin) })}</li>
              ))}
            </ul>
          )}
          <p className="hint">
            {say('brief.check_first', { day: date(rule.lookedAt) })}
            {old && ` ${say('brief.rule_old')}`}
          </p>
          <ul className="brief-sources">
            {rule.sources.map(({ name, address }) => (
              <li key={address}>
                <SourceLink name={name} address={address} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function SourceLink(props: { name: string; address: string }): ReactNode {
  const href = safeLink(props.address);
  if (href === null) return props.name;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="link">
      {props.name}
    </a>
  );
}
