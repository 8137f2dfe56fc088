import type { ReactNode } from 'react';
import { statusGet, type PartStatus } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { safeLink } from '../follow-developments/safe-link.js';
import { Badge } from '../pieces/badge.js';
import { Page } from '../pieces/page.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { Asleep } from './asleep.js';
import { Canary } from './canary.js';
import { allWell, checkWording, countWording, detailWording, type Wording } from './words-of-parts.js';

const EVERY_SECONDS = 15;
const TONES = { ready: 'good', degraded: 'high', locked: 'high', down: 'bad' } as const;

/** How every part is. */
export function StatusPage(): ReactNode {
  const { say } = useWords();
  const status = useAnswer(statusGet, {}, { everySeconds: EVERY_SECONDS });
  return (
    <Page title={say('nav.status')} lead={say('status.lead')}>
      <Answer of={status}>
        {({ parts, sourceUrl }) => (
          <>
            {allWell(parts) ? (
              <Notice tone="good">{say('status.all_ready')}</Notice>
            ) : (
              <Notice tone="warn">{say('status.not_all_ready')}</Notice>
            )}
            <ul className="cards">
              {parts.map((part) => (
                <li key={part.service}>
                  <PartCard part={part} />
                </li>
              ))}
            </ul>
            <SourceCode url={sourceUrl} />
          </>
        )}
      </Answer>
    </Page>
  );
}

/** Who works with Lapwing over a network is owed the source of what runs there. */
function SourceCode(props: { url: string | null }): ReactNode {
  const { say } = useWords();
  const link = props.url === null ? null : safeLink(props.url);
  return (
    <p className="hint">
      {say('status.licence')}{' '}
      {link === null ? (
        say('status.source.on_request')
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer" className="link">
          {say('status.source')} ↗
        </a>
      )}
    </p>
  );
}

function PartCard(props: { part: PartStatus }): ReactNode {
  const { part } = props;
  const { say } = useWords();
  const put = (words: Wording): string => ('text' in words ? words.text : say(words.id, words.values));
  const counts = Object.entries(part.counts);
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title">{say(`service.${part.service}`)}</h2>
        <Badge tone={TONES[part.state]}>{say(`part.${part.state}`)}</Badge>
      </div>
      <p>{say(`service.${part.service}.does`)}</p>
      {part.state !== 'ready' && <p>{say(`part.${part.state}.means`)}</p>}
      <ul className="checks">
        {part.checks.map(({ name, ok, detail }) => (
          <li key={name}>
            <Badge tone={ok ? 'good' : 'bad'}>{ok ? say('check.ok') : say('check.failed')}</Badge>
            <span>
              {put(checkWording(name))}
              {detail !== null && ` – ${put(detailWording(detail))}`}
            </span>
          </li>
        ))}
      </ul>
      <Asleep part={part} />
      {part.canary !== null && <Canary canary={part.canary} />}
      {counts.length > 0 && (
        <dl className="counts">
          {counts.map(([name, value]) => (
            <div key={name}>
              <dt>{put(countWording(part.service, name))}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="hint">{say('status.version', { version: part.version })}</p>
    </article>
  );
}
