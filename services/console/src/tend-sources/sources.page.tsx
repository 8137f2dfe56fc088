import { useState, type ReactNode } from 'react';
import {
  sourcesAdd,
  sourcesChange,
  sourcesList,
  sourcesPoll,
  type SourceEntry,
  type SourceView,
} from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { SourceCard } from './source-card.js';
import { SourceForm } from './source-form.js';
import { byNeed } from './by-need.js';

const EVERY_SECONDS = 30;
const NEW: SourceEntry = {
  name: '',
  url: '',
  grade: 'C',
  type: 'independent',
  language: null,
  country: null,
  cadenceSeconds: 300,
  enabled: true,
  connector: 'auto',
  settings: {},
  secrets: {},
  critical: false,
  slowestSeconds: null,
  expectedSeconds: null,
  proxy: null,
  owner: null,
};

/** What is read, how each source is, and what to do about it. */
export function SourcesPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const sources = useAnswer(sourcesList, {}, { everySeconds: EVERY_SECONDS });
  const [editing, setEditing] = useState<SourceView | 'new' | null>(null);
  const add = (
    <Button tone="primary" onPress={() => setEditing('new')}>
      {say('sources.add')}
    </Button>
  );
  return (
    <Page
      title={say('nav.sources')}
      lead={say('sources.lead')}
      actions={may(sourcesAdd) && editing !== 'new' ? add : undefined}
    >
      {editing === 'new' && <AddSource onDone={() => setEditing(null)} />}
      <Answer of={sources}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('sources.empty')}>
              <p>{say('sources.empty.next')}</p>
            </Empty>
          ) : (
            <ul className="cards">
              {byNeed(items).map((source) => (
                <li key={source.id}>
                  {editing !== 'new' && editing?.id === source.id ? (
                    <ChangeSource source={editing} onDone={() => setEditing(null)} />
                  ) : (
                    <SourceCard source={source} onEdit={() => setEditing(source)} />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}

function AddSource(props: { onDone: () => void }): ReactNode {
  const { say } = useWords();
  const add = useDeed(sourcesAdd, [sourcesList]);
  return (
    <SourceForm
      title={say('sources.add')}
      entry={NEW}
      busy={add.isPending}
      error={add.error}
      onSubmit={(entry) => add.mutate(entry, { onSuccess: props.onDone })}
      onCancel={props.onDone}
    />
  );
}

function ChangeSource(props: { source: SourceView; onDone: () => void }): ReactNode {
  const change = useDeed(sourcesChange, [sourcesList, sourcesPoll]);
  const { id, version } = props.source;
  return (
    <SourceForm
      title={props.source.name}
      entry={{ ...props.source, secrets: {} }}
      busy={change.isPending}
      error={change.error}
      onSubmit={(entry) => change.mutate({ ...entry, id, version }, { onSuccess: props.onDone })}
      onCancel={props.onDone}
    />
  );
}
