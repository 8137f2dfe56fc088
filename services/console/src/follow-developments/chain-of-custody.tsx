import { type ReactNode, useState } from 'react';
import { type CustodyStep, evidenceCustody } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import type { MessageId } from '../wording/messages.js';
import { useWords } from '../wording/use-words.js';

/** Who did what with the evidence of a development, on demand: it is long, and few need it. */
export function ChainOfCustody(props: { developmentId: string }): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Part title={say('custody.open')}>
      <p className="hint">{say('custody.means')}</p>
      <Button tone="quiet" expanded={open} onPress={() => setOpen(!open)}>
        {say(open ? 'custody.close' : 'custody.open')}
      </Button>
      {open && <Steps developmentId={props.developmentId} />}
    </Part>
  );
}

function Steps(props: { developmentId: string }): ReactNode {
  const answer = useAnswer(evidenceCustody, { id: props.developmentId });
  return (
    <Answer of={answer}>
      {({ steps }) => (
        <ol className="timeline">
          {steps.map((step, index) => (
            <li key={index}>
              <Step step={step} />
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}

function Step(props: { step: CustodyStep }): ReactNode {
  const { at, what, sha256, by, detail } = props.step;
  const { say } = useWords();
  return (
    <>
      <p>{say(wordsOf(what, detail), { ...detail, claims: Number(detail['claims'] ?? 0) })}</p>
      <p className="hint">
        <When at={at} exact />
        {detail['url'] !== undefined && (
          <>
            {' · '}
            <SourceText text={detail['url']} />
          </>
        )}
        {by !== null && by !== '' && (
          <>
            {' · '}
            <SourceText text={by} />
          </>
        )}
        {sha256 !== null && (
          <span className="fingerprint" title={sha256}>
            {' · '}
            {say('evidence.sha', { sha: sha256.slice(0, 12) })}
          </span>
        )}
      </p>
    </>
  );
}

/** What was brought or sent to us was fetched from nowhere, and over a proxy nobody knows the server's address. */
function wordsOf(what: CustodyStep['what'], detail: CustodyStep['detail']): MessageId {
  if (what !== 'fetched') return `custody.${what}`;
  if (detail['finalUrl']?.startsWith('urn:') === true) return 'custody.received';
  return (detail['address'] ?? '') === '' ? 'custody.fetched.elsewhere' : 'custody.fetched';
}
