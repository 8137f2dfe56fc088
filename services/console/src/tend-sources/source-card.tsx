import type { ReactNode } from 'react';
import { sourcesChange, sourcesList, sourcesPoll, type SourceView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { safeLink } from '../follow-developments/safe-link.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { toneOf } from './by-need.js';

/** A source with its health in words. */
export function SourceCard(props: { source: SourceView; onEdit: () => void }): ReactNode {
  const { source } = props;
  const { say, place } = useWords();
  const link = safeLink(source.url);
  return (
    <article className="card stack">
      <div className="card-head">
        <h2 className="card-title">
          <SourceText text={source.name} />
        </h2>
        <Badge tone={toneOf(source.health)}>{say(`health.${source.health}`)}</Badge>
      </div>
      <p>{say(`health.${source.health}.means`)}</p>
      {source.healthDetail !== null && (
        <p className="hint">
          <SourceText text={source.healthDetail} />
        </p>
      )}
      <p className="facts">
        <span>
          {source.grade} – {say(`grade.${source.grade}`)}
        </span>
        <span>{say(`source_type.${source.type}`)}</span>
        {source.country !== null && <span>{place(source.country)}</span>}
        <span>{say('source.documents', { count: source.documents })}</span>
        <span>
          {source.lastGoodAt === null ? (
            say('source.never_good')
          ) : (
            <>
              {say('source.last_good')} <When at={source.lastGoodAt} />
            </>
          )}
        </span>
        {source.nextAt !== null && source.enabled && (
          <span>
            {say('source.next')} <When at={source.nextAt} />
          </span>
        )}
      </p>
      {link !== null && (
        <a href={link} className="link address" target="_blank" rel="noopener noreferrer">
          <bdi>{source.url}</bdi>
        </a>
      )}
      <Deeds source={source} onEdit={props.onEdit} />
    </article>
  );
}

function Deeds(props: { source: SourceView; onEdit: () => void }): ReactNode {
  const { source } = props;
  const { say } = useWords();
  const may = useMay();
  const poll = useDeed(sourcesPoll, [sourcesList]);
  const change = useDeed(sourcesChange, [sourcesList]);
  if (!may(sourcesChange)) return null;
  return (
    <>
      <FailureNotice of={poll.error ?? change.error} />
      {poll.isSuccess && (
        <p className="hint" role="status">
          {say('source.polled')}
        </p>
      )}
      <div className="actions">
        {source.enabled && (
          <Button busy={poll.isPending} onPress={() => poll.mutate({ id: source.id })}>
            {say('source.poll')}
          </Button>
        )}
        <Button onPress={props.onEdit}>{say('do.edit')}</Button>
        <Button
          tone="quiet"
          busy={change.isPending}
          onPress={() => change.mutate({ ...source, enabled: !source.enabled })}
        >
          {source.enabled ? say('source.disable') : say('source.enable')}
        </Button>
      </div>
    </>
  );
}
