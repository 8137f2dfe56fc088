import type { ReactNode } from 'react';
import {
  noticesList,
  sourcesAdd,
  sourcesChange,
  sourcesConnectors,
  sourcesList,
  sourcesPoll,
  sourcesProxies,
  type SourceView,
} from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { entryOf, NEW } from './entry.js';
import { PushAddress } from './push-address.js';
import { SourceForm } from './source-form.js';

/** The form of a new source; one that comes to us shows afterwards where others send to. */
export function AddSource(props: { onDone: () => void }): ReactNode {
  const { say } = useWords();
  const connectors = useAnswer(sourcesConnectors, {});
  const proxies = useAnswer(sourcesProxies, {}).data?.items ?? [];
  const add = useDeed(sourcesAdd, [sourcesList]);
  const pushUrl = add.data?.pushUrl ?? null;
  if (add.data !== undefined && pushUrl !== null) {
    return (
      <Notice tone="good" title={say('source.push.ready', { name: add.data.name })}>
        <PushAddress url={pushUrl} />
        <Button onPress={props.onDone}>{say('do.done')}</Button>
      </Notice>
    );
  }
  return (
    <Answer of={connectors}>
      {({ items }) => (
        <SourceForm
          title={say('sources.add')}
          entry={NEW}
          source={null}
          connectors={items}
          proxies={proxies}
          busy={add.isPending}
          error={add.error}
          onSubmit={(entry) =>
            add.mutate(entry, { onSuccess: (view) => (view.pushUrl === null ? props.onDone() : null) })
          }
          onCancel={props.onDone}
        />
      )}
    </Answer>
  );
}

/** The form of a source that stands. */
export function ChangeSource(props: { source: SourceView; onDone: () => void }): ReactNode {
  const { say } = useWords();
  const connectors = useAnswer(sourcesConnectors, {});
  const proxies = useAnswer(sourcesProxies, {}).data?.items ?? [];
  const change = useDeed(sourcesChange, [sourcesList, sourcesPoll, noticesList]);
  const { id, version, name } = props.source;
  if (change.data?.wish?.state === 'waiting') {
    return (
      <Notice title={say('source.wish.saved')}>
        <p>{say('source.wish.saved.means')}</p>
        <Button onPress={props.onDone}>{say('do.done')}</Button>
      </Notice>
    );
  }
  return (
    <Answer of={connectors}>
      {({ items }) => (
        <SourceForm
          title={name}
          entry={entryOf(props.source)}
          source={props.source}
          connectors={items}
          proxies={proxies}
          busy={change.isPending}
          error={change.error}
          onSubmit={(entry) =>
            change.mutate(
              { ...entry, id, version },
              { onSuccess: ({ wish }) => (wish?.state === 'waiting' ? null : props.onDone()) },
            )
          }
          onCancel={props.onDone}
        />
      )}
    </Answer>
  );
}
