import type { ReactNode } from 'react';
import { noticesList, sourcesChange, sourcesList, sourcesPoll, type SourceView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { safeLink } from '../follow-developments/safe-link.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { toneOf } from './by-need.js';
import { entryOf } from './entry.js';
import { comesToUs, SourceFacts } from './source-facts.js';
import { SourceNotes } from './source-notes.js';
import { whyWords } from './why.js';
import { WishNote } from './wish-note.js';
import { isTaken } from './wish-words.js';

/** A source with its health in words. */
export function SourceCard(props: { source: SourceView; onEdit: () => void }): ReactNode {
  const { source } = props;
  const { say, tongue } = useWords();
  const link = safeLink(source.url);
  const why = whyWords(source.healthBecause, say);
  return (
    <article className="card stack health-card">
      <div className="card-head">
        <h3 className="card-title">
          <SourceText text={source.name} />
        </h3>
        <span className="badges">
          {source.critical && <Badge tone="plain">{say('source.critical')}</Badge>}
          {source.wish?.state === 'waiting' && <Badge tone="high">{say('ruling.state.waiting')}</Badge>}
          <Badge tone={toneOf(source.health)}>{say(`health.${source.health}`)}</Badge>
        </span>
      </div>
      <p>{why ?? say(`health.${source.health}.means`)}</p>
      {why === null && source.healthDetail !== null && (
        <p className="hint">
          <SourceText text={source.healthDetail} />
        </p>
      )}
      <SourceNotes notes={source.notes} />
      <WishNote wish={source.wish} />
      <SourceFacts source={source} />
      <p className="facts">
        <span>
          {source.grade} – {say(`grade.${source.grade}`)}
        </span>
        <span>{say(`source_type.${source.type}`)}</span>
        {source.language !== null && <span>{tongue(source.language)}</span>}
        <span>{say('source.documents', { count: source.documents })}</span>
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
  const change = useDeed(sourcesChange, [sourcesList, noticesList]);
  if (!may(sourcesChange)) return null;
  return (
    <>
      <FailureNotice of={poll.error ?? change.error} />
      {poll.isSuccess && (
        <p className="hint" role="status">
          {say('source.polled')}
        </p>
      )}
      {change.data?.wish?.state === 'waiting' && source.wish?.state === 'waiting' && (
        <Notice title={say('source.wish.saved')}>
          <p>{say('source.wish.saved.means')}</p>
        </Notice>
      )}
      <div className="actions">
        {source.enabled && !comesToUs(source) && (
          <Button busy={poll.isPending} onPress={() => poll.mutate({ id: source.id })}>
            {say('source.poll')}
          </Button>
        )}
        <Button disabled={isTaken(source)} onPress={props.onEdit}>
          {say('do.edit')}
        </Button>
        <Button
          tone="quiet"
          busy={change.isPending}
          disabled={isTaken(source)}
          onPress={() =>
            change.mutate({ ...entryOf(source), id: source.id, version: source.version, enabled: !source.enabled })
          }
        >
          {source.enabled ? say('source.disable') : say('source.enable')}
        </Button>
      </div>
    </>
  );
}
