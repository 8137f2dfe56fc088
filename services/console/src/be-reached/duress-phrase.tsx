import { useState, type FormEvent, type ReactNode } from 'react';
import { duressOwn, duressRemove, duressSet } from '@lapwing/contracts';
import { judgePhrase } from '@lapwing/domain';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { Field } from '../pieces/field.js';
import { Form } from '../pieces/form.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';

/** The phrase one sends instead of an answer when made to give one. */
export function DuressPhrase(): ReactNode {
  const { say } = useWords();
  const own = useAnswer(duressOwn, {});
  return (
    <Part title={say('phrase.title')}>
      <p>{say('phrase.lead')}</p>
      <p>{say('phrase.effect')}</p>
      <Answer of={own}>{({ chosen }) => <Phrase chosen={chosen} />}</Answer>
    </Part>
  );
}

function Phrase(props: { chosen: boolean }): ReactNode {
  const { say } = useWords();
  const set = useDeed(duressSet, [duressOwn]);
  const remove = useDeed(duressRemove, [duressOwn]);
  const [phrase, setPhrase] = useState('');
  const [tried, setTried] = useState(false);
  const [removing, setRemoving] = useState(false);
  const judged = judgePhrase(phrase);
  const because = judged.fits ? (set.data?.because ?? null) : judged.because;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!judged.fits) return;
    await set.mutateAsync({ phrase }).then(
      ({ because: refused }) => refused === null && setPhrase(''),
      () => undefined,
    );
    setTried(false);
  };
  return (
    <>
      <Notice tone={props.chosen ? 'good' : 'info'}>{say(props.chosen ? 'phrase.chosen' : 'phrase.none')}</Notice>
      <FailureNotice of={set.error ?? remove.error} />
      <Form onSubmit={save}>
        <Field
          label={say(props.chosen ? 'phrase.another' : 'phrase.label')}
          hint={say('phrase.hint')}
          fault={tried && because !== null ? say(`phrase.fault.${because}`) : null}
        >
          {(described) => (
            <input
              {...described}
              className="input"
              autoComplete="off"
              maxLength={80}
              value={phrase}
              onChange={(event) => setPhrase(event.target.value)}
            />
          )}
        </Field>
        <div className="actions">
          <Button type="submit" tone="primary" busy={set.isPending}>
            {say('do.save')}
          </Button>
          {props.chosen && (
            <Button tone="quiet" onPress={() => setRemoving(true)}>
              {say('phrase.remove')}
            </Button>
          )}
        </div>
      </Form>
      {removing && (
        <Confirm
          title={say('phrase.remove.sure')}
          doIt={say('phrase.remove')}
          busy={remove.isPending}
          onYes={() => remove.mutate({}, { onSettled: () => setRemoving(false) })}
          onNo={() => setRemoving(false)}
        >
          <p>{say('phrase.remove.means')}</p>
        </Confirm>
      )}
    </>
  );
}
