import { useState, type ReactNode } from 'react';
import { handOversList, handOversUndo, personsList, personsSearch } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** The way back, while there is one. */
export function Undo(props: { id: string; until: string | null }): ReactNode {
  const { id, until } = props;
  const { say } = useWords();
  const may = useMay();
  const undo = useDeed(handOversUndo, [handOversList, personsList, personsSearch]);
  const [asking, setAsking] = useState(false);
  if (until === null || !may(handOversUndo)) return null;
  return (
    <>
      <p className="hint">
        {say('hand_over.undo.until')} <When at={until} exact />
      </p>
      <FailureNotice of={undo.error} />
      <div className="actions">
        <Button tone="quiet" busy={undo.isPending} onPress={() => setAsking(true)}>
          {say('hand_over.undo')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('hand_over.undo.sure')}
          doIt={say('hand_over.undo')}
          danger
          onYes={() => {
            setAsking(false);
            undo.mutate({ id });
          }}
          onNo={() => setAsking(false)}
        >
          <p>{say('hand_over.undo.means')}</p>
        </Confirm>
      )}
    </>
  );
}
