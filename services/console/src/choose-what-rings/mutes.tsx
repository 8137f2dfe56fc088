import { useState, type ReactNode } from 'react';
import { mutesAdd, mutesEnd, mutesList, wishesList, type MuteView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { useMembers } from '../gather-team/use-members.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { MuteFacts } from './mute-facts.js';
import { MuteForm } from './mute-form.js';

/** What does not ring for a while, until when, and why. */
export function Mutes(props: { onWait: () => void }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const mutes = useAnswer(mutesList, {});
  const add = useDeed(mutesAdd, [mutesList, wishesList]);
  const [adding, setAdding] = useState(false);
  const begin = may(mutesAdd) && !adding && <Button onPress={() => setAdding(true)}>{say('mute.add')}</Button>;
  return (
    <Part title={say('mute.title')} aside={begin}>
      <p className="hint">{say('mute.means')}</p>
      {adding && (
        <MuteForm
          busy={add.isPending}
          error={add.error}
          onSubmit={(entry) =>
            add.mutate(entry, {
              onSuccess: ({ wishId }) => {
                setAdding(false);
                if (wishId !== null) props.onWait();
              },
            })
          }
          onCancel={() => setAdding(false)}
        />
      )}
      <Answer of={mutes}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('mute.none')}</p>
          ) : (
            <ul className="cards">
              {items.map((mute) => (
                <li key={mute.id}>
                  <MuteCard mute={mute} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Part>
  );
}

function MuteCard({ mute }: { mute: MuteView }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { nameOf } = useMembers();
  const end = useDeed(mutesEnd, [mutesList]);
  return (
    <article className="card stack">
      <MuteFacts mute={mute} />
      <p className="facts">{say('mute.by', { who: nameOf(mute.by) })}</p>
      <FailureNotice of={end.error} />
      {may(mutesEnd) && (
        <div className="actions">
          <Button busy={end.isPending} onPress={() => end.mutate({ id: mute.id })}>
            {say('mute.end')}
          </Button>
        </div>
      )}
    </article>
  );
}
