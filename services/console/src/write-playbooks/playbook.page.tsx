import { useState, type ReactNode } from 'react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import {
  playbooksAdd,
  playbooksChange,
  playbooksGet,
  playbooksHistory,
  playbooksList,
  playbooksOfAlert,
  playbooksRemove,
  type PlaybookCard,
  type PlaybookEntry,
} from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Card } from './card.js';
import { PlaybookForm } from './playbook-form.js';
import { scopeWords } from './scope-words.js';

const route = getRouteApi('/inside/playbooks/$id');
const CHANGED = [playbooksList, playbooksGet, playbooksHistory, playbooksOfAlert];
const BLANK: PlaybookEntry = {
  kind: null,
  host: null,
  texts: { lawyer: '', consulate: '', unhcr: '', levers: '', do: '', dont: '' },
  reviewBy: null,
};

function Back(): ReactNode {
  const { say } = useWords();
  return (
    <Go to="/playbooks" className="back">
      <Icon name="back" />
      {say('nav.playbooks')}
    </Go>
  );
}

/** A card that is not written yet. */
export function NewPlaybookPage(): ReactNode {
  const { say } = useWords();
  const navigate = useNavigate();
  const add = useDeed(playbooksAdd, CHANGED);
  return (
    <>
      <Back />
      <Page title={say('playbook.write_one')} lead={say('playbook.lead')}>
        <PlaybookForm
          entry={BLANK}
          own={null}
          submit={say('do.save')}
          busy={add.isPending}
          error={add.error}
          onSubmit={(entry) => add.mutate(entry, { onSuccess: () => void navigate({ to: '/playbooks' }) })}
        />
      </Page>
    </>
  );
}

/** One card: as it is read, ready to be changed, and how it came about. */
export function PlaybookPage(): ReactNode {
  const { id } = route.useParams();
  const words = useWords();
  const card = useAnswer(playbooksGet, { id });
  return (
    <>
      <Back />
      <Answer of={card}>
        {(read) => (
          <Page title={scopeWords(read, words)}>
            <Change key={read.id} read={read} />
            <History card={read} />
            <Remove card={read} />
          </Page>
        )}
      </Answer>
    </>
  );
}

/** The form keeps the version it began with: what somebody else saved meanwhile is refused, not overwritten. */
function Change(props: { read: PlaybookCard }): ReactNode {
  const { say } = useWords();
  const [read, setRead] = useState(props.read);
  const change = useDeed(playbooksChange, CHANGED);
  const { id, version, kind, host, texts, reviewBy } = read;
  return (
    <Part title={say('playbook.change')}>
      {change.isSuccess && (
        <Notice tone="good">
          <p>{say('playbook.saved')}</p>
        </Notice>
      )}
      <PlaybookForm
        entry={{ kind, host, texts, reviewBy }}
        own={id}
        submit={say('do.save')}
        busy={change.isPending}
        error={change.error}
        onSubmit={(entry) => change.mutate({ id, version, ...entry }, { onSuccess: setRead })}
      />
    </Part>
  );
}

function History(props: { card: PlaybookCard }): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const history = useAnswer(playbooksHistory, { id: props.card.id }, { when: open });
  return (
    <Part title={say('history.title')}>
      {open ? (
        <Answer of={history}>
          {({ items }) => (
            <div className="cards">
              {items.map((version) => (
                <Card key={version.version} card={version} />
              ))}
            </div>
          )}
        </Answer>
      ) : (
        <div className="actions">
          <Button onPress={() => setOpen(true)}>{say('history.show')}</Button>
        </div>
      )}
    </Part>
  );
}

function Remove(props: { card: PlaybookCard }): ReactNode {
  const { id, version } = props.card;
  const { say } = useWords();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useDeed(playbooksRemove, [playbooksList, playbooksOfAlert]);
  const done = { onSuccess: () => void navigate({ to: '/playbooks' }), onSettled: () => setAsking(false) };
  return (
    <div className="part">
      <FailureNotice of={remove.error} />
      <div className="actions">
        <Button tone="danger" onPress={() => setAsking(true)}>
          {say('playbook.remove')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('playbook.remove.sure')}
          doIt={say('playbook.remove')}
          danger
          busy={remove.isPending}
          onYes={() => remove.mutate({ id, version }, done)}
          onNo={() => setAsking(false)}
        >
          <p>{say('playbook.remove.means')}</p>
        </Confirm>
      )}
    </div>
  );
}
