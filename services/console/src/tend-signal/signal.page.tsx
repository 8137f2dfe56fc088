import type { ReactNode } from 'react';
import { signalGet, signalTake, type SignalStanding } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { ChallengeForm } from './challenge-form.js';
import { SignalFacts } from './signal-facts.js';

const EVERY_SECONDS = 15;

/** The line to Signal, for those who tend the installation. */
export function SignalPage(): ReactNode {
  const { say } = useWords();
  const standing = useAnswer(signalGet, {}, { everySeconds: EVERY_SECONDS });
  return (
    <Page title={say('nav.signal')} lead={say('signal.lead')}>
      <Answer of={standing}>
        {(signal) =>
          signal.configured ? (
            <>
              <Trouble signal={signal} />
              {(signal.challenge !== null || signal.trouble === 'captcha_wanted') && (
                <ChallengeForm key={signal.challenge} challenge={signal.challenge} />
              )}
              <SignalFacts signal={signal} />
            </>
          ) : (
            <Notice>{say('signal.not_configured')}</Notice>
          )
        }
      </Answer>
    </Page>
  );
}

function Trouble(props: { signal: SignalStanding }): ReactNode {
  const { trouble, since, pausedUntil, ringing, hears } = props.signal;
  const { say, moment } = useWords();
  const take = useDeed(signalTake, [signalGet]);
  return (
    <>
      {trouble === null ? (
        <Notice tone="good">{say('signal.well')}</Notice>
      ) : (
        <Notice tone="warn" title={say(`signal.trouble.${trouble}`)}>
          <p>{say(`signal.trouble.${trouble}.do`)}</p>
          <p>
            {since !== null && (
              <>
                {say('signal.since')} <When at={since} />.{' '}
              </>
            )}
            {pausedUntil !== null && say('signal.paused', { until: moment(pausedUntil) })}
          </p>
        </Notice>
      )}
      {!hears && <Notice tone="warn">{say('signal.deaf')}</Notice>}
      <FailureNotice of={take.error} />
      {ringing && (
        <div className="actions">
          <Button tone="primary" size="large" busy={take.isPending} onPress={() => take.mutate({})}>
            {say('notice.take')}
          </Button>
        </div>
      )}
    </>
  );
}
