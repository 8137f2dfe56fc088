import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { signalAnswerChallenge, signalGet } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Bind } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { Line, Paragraph } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';

/** Shown as text: whoever opens it does so from a browser and an address of their own choice. */
const WHERE_SOLVED = 'https://signalcaptchas.org/challenge/generate.html';

const entry = z.object({ captcha: z.string().trim().min(1).max(20_000), challenge: z.string().trim().min(1).max(500) });

/** A challenge that a person solves elsewhere, and the field for its answer; null where the client has not named it. */
export function ChallengeForm(props: { challenge: string | null }): ReactNode {
  const { challenge } = props;
  const { say } = useWords();
  const answer = useDeed(signalAnswerChallenge, [signalGet]);
  const { control, handleSubmit } = useForm<z.input<typeof entry>, unknown, z.output<typeof entry>>({
    resolver: resolve(entry),
    defaultValues: { captcha: '', challenge: challenge ?? '' },
  });
  const because = answer.data?.because ?? null;
  return (
    <Part title={say('signal.challenge')}>
      <Form card onSubmit={handleSubmit((given) => answer.mutate(given))}>
        <ol className="how">
          <li>
            {say('signal.challenge.open')} <code className="address">{WHERE_SOLVED}</code>
          </li>
          <li>{say('signal.challenge.solve')}</li>
          <li>{say('signal.challenge.paste')}</li>
        </ol>
        {challenge === null ? (
          <Bind control={control} name="challenge">
            {(bound) => (
              <Line {...bound} label={say('signal.challenge.name')} hint={say('signal.challenge.name.hint')} />
            )}
          </Bind>
        ) : (
          <p className="hint">
            {say('signal.challenge.token')} <code className="address">{challenge}</code>
          </p>
        )}
        <Bind control={control} name="captcha">
          {(bound) => (
            <Paragraph {...bound} label={say('signal.challenge.answer')} hint={say('signal.challenge.hint')} />
          )}
        </Bind>
        {because !== null && <Notice tone="bad">{say(`signal.challenge.${because}`)}</Notice>}
        {answer.data?.done === true && <Notice tone="good">{say('signal.challenge.done')}</Notice>}
        <FailureNotice of={answer.error} />
        <div className="actions">
          <Button type="submit" tone="primary" size="large" busy={answer.isPending}>
            {say('signal.challenge.do')}
          </Button>
        </div>
      </Form>
    </Part>
  );
}
