import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  developmentsGet,
  developmentsSearch,
  Failure,
  reviewQueue,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
  statusGet,
  type RulingView,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { When } from '../pieces/when.js';
import { DevelopmentLink } from '../follow-developments/development-link.js';
import { useWords } from '../wording/use-words.js';
import { becauseOf, canUndo, isOpen, wantsReader } from './ruling-words.js';
import { NoteField } from './note-field.js';
import { WhatIsSaid } from './what-is-said.js';

/** Whatever a ruling changes. */
export const CHANGED = [rulingsList, developmentsGet, developmentsSearch, reviewQueue, statusGet];
const TONES = { entered: 'plain', waiting: 'high', standing: 'good', refused: 'bad', undone: 'plain' } as const;

/** A ruling with its state in words, and what the reader can do about it. */
export function RulingCard(props: { ruling: RulingView; heading?: 'h2' | 'h3' }): ReactNode {
  const { ruling } = props;
  const { say } = useWords();
  const Heading = props.heading ?? 'h2';
  const because = becauseOf(ruling);
  return (
    <article className="card stack">
      <div className="card-head">
        <Heading className="card-title">{titleOf(ruling, say)}</Heading>
        <Badge tone={TONES[ruling.state]}>{say(`ruling.state.${ruling.state}`)}</Badge>
      </div>
      <dl className="details details-narrow">
        <dt>
          {say(ruling.kind === 'merge' ? 'ruling.goes' : ruling.kind === 'split' ? 'ruling.divided' : 'ruling.about')}
        </dt>
        <dd>
          <DevelopmentLink id={ruling.developmentId} />
        </dd>
        {(ruling.kind === 'merge' || (ruling.kind === 'split' && ruling.state === 'standing')) && (
          <>
            <dt>{say(ruling.kind === 'merge' ? 'ruling.into' : 'ruling.founded')}</dt>
            <dd>
              <DevelopmentLink id={ruling.otherId} />
            </dd>
          </>
        )}
      </dl>
      <WhatIsSaid ruling={ruling} />
      {because !== null && <p>{say(because)}</p>}
      {ruling.note !== '' && (
        <blockquote className="note" dir="auto">
          {ruling.note}
        </blockquote>
      )}
      <Who ruling={ruling} />
      {isOpen(ruling) && <Second ruling={ruling} />}
      <Undo ruling={ruling} />
    </article>
  );
}

function titleOf({ kind, undoes }: RulingView, say: ReturnType<typeof useWords>['say']): string {
  if (undoes === null) return say(`ruling.kind.${kind}`);
  return kind === 'merge' ? say('ruling.kind.undoes') : say('ruling.kind.taken_back');
}

function Who(props: { ruling: RulingView }): ReactNode {
  const { by, at, second } = props.ruling;
  const { say } = useWords();
  return (
    <>
      <p className="facts">
        <span>{say('ruling.by', { who: say(`decider.${by}`) })}</span>
        <When at={at} />
      </p>
      {second !== null && (
        <>
          <p className="facts">
            <span>
              {say(second.agree ? 'ruling.agreed' : 'ruling.disagreed', { who: say(`decider.${second.by}`) })}
            </span>
            <When at={second.at} />
          </p>
          {second.note !== '' && (
            <blockquote className="note" dir="auto">
              {second.note}
            </blockquote>
          )}
        </>
      )}
    </>
  );
}

/** Yes or no to a merge that another organisation has asked for. */
function Second(props: { ruling: RulingView }): ReactNode {
  const { ruling } = props;
  const { say } = useWords();
  const may = useMay();
  const [note, setNote] = useState('');
  const client = useQueryClient();
  const second = useDeed(rulingsSecond, CHANGED);
  if (!may(rulingsSecond) || !wantsReader(ruling)) return null;
  const decide = (agree: boolean): void =>
    second.mutate(
      { id: ruling.id, agree, note },
      { onError: () => void client.invalidateQueries({ queryKey: [rulingsList.name] }) },
    );
  return (
    <div className="stack">
      <p>{say(ruling.kind === 'merge' ? 'ruling.second.asks' : 'ruling.second.asks_plain')}</p>
      <NoteField value={note} onChange={setNote} />
      <FailureNotice of={second.error} />
      <div className="actions">
        <Button
          tone="primary"
          busy={second.isPending && second.variables.agree}
          disabled={second.isSuccess}
          onPress={() => decide(true)}
        >
          {say(ruling.kind === 'merge' ? 'ruling.second.agree' : 'ruling.second.agree_plain')}
        </Button>
        <Button
          busy={second.isPending && !second.variables.agree}
          disabled={second.isSuccess}
          onPress={() => decide(false)}
        >
          {say(ruling.kind === 'merge' ? 'ruling.second.disagree' : 'ruling.second.disagree_plain')}
        </Button>
      </div>
    </div>
  );
}

/** Takes a ruling back, after asking once. */
function Undo(props: { ruling: RulingView }): ReactNode {
  const { ruling } = props;
  const { say } = useWords();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const undo = useDeed(rulingsUndo, CHANGED);
  const later = undo.error instanceof Failure && undo.error.code === 'conflict';
  if (!may(rulingsUndo) || !canUndo(ruling)) return null;
  return (
    <>
      {later ? <Notice tone="warn">{say('ruling.undo.later')}</Notice> : <FailureNotice of={undo.error} />}
      <div className="actions">
        <Button onPress={() => setAsking(true)}>{say('ruling.undo')}</Button>
      </div>
      {asking && (
        <Confirm
          title={say('ruling.undo.sure')}
          doIt={say('ruling.undo')}
          busy={undo.isPending}
          onYes={() => undo.mutate({ id: ruling.id, note }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <div className="stack">
            <p>{say(`ruling.undo.${ruling.kind}`)}</p>
            <NoteField value={note} onChange={setNote} />
          </div>
        </Confirm>
      )}
    </>
  );
}
