import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  personsClose,
  personsErase,
  personsGet,
  personsHistory,
  personsList,
  personsReopen,
  personsSearch,
  type PersonView,
} from '@lapwing/contracts';
import { CLOSING_REASONS, type ClosingReason } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Confirm } from '../pieces/confirm.js';
import { Line } from '../pieces/line.js';
import { FailureNotice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';

const OLD = [personsGet, personsHistory, personsList, personsSearch];

/** Closing a record, opening it again, and erasing it, each with what it means. */
export function PersonEnd(props: { person: PersonView; onChanged: () => void }): ReactNode {
  const { person } = props;
  const { say } = useWords();
  const may = useMay();
  return (
    <Part title={say('end.title')}>
      {person.status === 'closed' ? (
        <Reopen person={person} onChanged={props.onChanged} />
      ) : (
        <Close person={person} onChanged={props.onChanged} />
      )}
      {may(personsErase) && <Erase person={person} />}
    </Part>
  );
}

function Close(props: { person: PersonView; onChanged: () => void }): ReactNode {
  const { id, version } = props.person;
  const { say } = useWords();
  const close = useDeed(personsClose, OLD);
  const [because, setBecause] = useState<ClosingReason | null>(null);
  const choose = (reason: ClosingReason | null): void => setBecause(reason);
  return (
    <div className="stack">
      <p className="hint">{say('end.close.means')}</p>
      <ChooseOne
        label={say('end.close.because')}
        empty={say('choose.pick')}
        choices={CLOSING_REASONS.map((reason) => ({ value: reason, label: say(`closing.${reason}`) }))}
        value={because}
        onChange={choose}
      />
      <FailureNotice of={close.error} />
      <div className="actions">
        <Button
          busy={close.isPending}
          disabled={because === null}
          onPress={() => because !== null && close.mutate({ id, version, because }, { onSuccess: props.onChanged })}
        >
          {say('end.close')}
        </Button>
      </div>
    </div>
  );
}

function Reopen(props: { person: PersonView; onChanged: () => void }): ReactNode {
  const { id, version } = props.person;
  const { say } = useWords();
  const reopen = useDeed(personsReopen, OLD);
  return (
    <div className="stack">
      <p className="hint">{say('end.reopen.means')}</p>
      <FailureNotice of={reopen.error} />
      <div className="actions">
        <Button busy={reopen.isPending} onPress={() => reopen.mutate({ id, version }, { onSuccess: props.onChanged })}>
          {say('end.reopen')}
        </Button>
      </div>
    </div>
  );
}

/** For ever, so whoever does it types the code. */
function Erase(props: { person: PersonView }): ReactNode {
  const { id, code } = props.person;
  const { say } = useWords();
  const navigate = useNavigate();
  const client = useQueryClient();
  const erase = useDeed(personsErase, [personsList, personsSearch]);
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const matches = typed.trim().toLowerCase() === code.toLowerCase();
  const gone = async (): Promise<void> => {
    await navigate({ to: '/persons' });
    // The way back in the browser must not show once more what was read before.
    for (const { name } of [personsGet, personsHistory]) client.removeQueries({ queryKey: [name, { id }] });
  };
  return (
    <div className="stack">
      <p className="hint">{say('end.erase.means')}</p>
      <FailureNotice of={erase.error} />
      <div className="actions">
        <Button tone="danger" onPress={() => setAsking(true)}>
          {say('end.erase')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('end.erase.sure')}
          doIt={say('end.erase.do')}
          danger
          ready={matches}
          busy={erase.isPending}
          onYes={() =>
            erase.mutate({ id, code: typed }, { onSuccess: () => void gone(), onSettled: () => setAsking(false) })
          }
          onNo={() => setAsking(false)}
        >
          <p>{say('end.erase.cannot')}</p>
          <Line label={say('end.erase.type', { code })} value={typed} onChange={setTyped} code />
        </Confirm>
      )}
    </div>
  );
}
