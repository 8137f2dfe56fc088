import { useState, type ReactNode } from 'react';
import { sourcesAdd, sourcesList, type SourceView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { SourceCard } from './source-card.js';
import { AddSource, ChangeSource } from './edit-source.js';
import { Notices } from './notices.js';
import { SourceList } from './source-list.js';
import { Wishes } from './wishes.js';

const EVERY_SECONDS = 30;

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
      wide
      actions={may(sourcesAdd) && editing !== 'new' ? add : undefined}
    >
      <Notices />
      <Wishes sources={sources.data?.items ?? []} />
      {editing === 'new' && <AddSource onDone={() => setEditing(null)} />}
      <Answer of={sources}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('sources.empty')}>
              <p>{say('sources.empty.next')}</p>
            </Empty>
          ) : (
            <SourceList sources={items}>
              {(source) =>
                editing !== 'new' && editing?.id === source.id ? (
                  <ChangeSource source={editing} onDone={() => setEditing(null)} />
                ) : (
                  <SourceCard source={source} onEdit={() => setEditing(source)} />
                )
              }
            </SourceList>
          )
        }
      </Answer>
    </Page>
  );
}
