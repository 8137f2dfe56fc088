import type { ReactNode } from 'react';
import type { Adoption } from '@lapwing/contracts';
import { catalogueAdopt, catalogueList, catalogueUndo, sourcesList, type ReplyOf } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';

type Reply = ReplyOf<typeof catalogueAdopt>;

/** Takes what is chosen after saying what that means; what was taken can be given back. */
export function Adopt(props: { chosen: readonly string[]; onTaken: () => void }): ReactNode {
  const { say } = useWords();
  const dry = useDeed(catalogueAdopt);
  const adopt = useDeed(catalogueAdopt, [catalogueList, sourcesList]);
  const take = (): void =>
    adopt.mutate(
      { ids: [...props.chosen], dryRun: false },
      {
        onSuccess: () => {
          dry.reset();
          props.onTaken();
        },
      },
    );
  return (
    <>
      <FailureNotice of={dry.error ?? (dry.data === undefined ? adopt.error : null)} />
      {adopt.data !== undefined && <Taken reply={adopt.data} onClose={() => adopt.reset()} />}
      {props.chosen.length > 0 && (
        <div className="actions bar-above">
          <Button
            tone="primary"
            busy={dry.isPending}
            onPress={() => dry.mutate({ ids: [...props.chosen], dryRun: true })}
          >
            {say('catalogue.adopt', { count: props.chosen.length })}
          </Button>
        </div>
      )}
      {dry.data !== undefined && (
        <Confirm
          title={say('catalogue.adopt.title')}
          doIt={say('catalogue.adopt.do')}
          busy={adopt.isPending}
          onYes={take}
          onNo={() => dry.reset()}
        >
          <Forecast reply={dry.data} />
          <FailureNotice of={adopt.error} />
        </Confirm>
      )}
    </>
  );
}

function Forecast({ reply }: { reply: Reply }): ReactNode {
  const { say } = useWords();
  const outcomes = [...new Set(reply.items.map(({ outcome }) => outcome))];
  return (
    <div className="stack">
      <ul className="list">
        {outcomes.map((outcome) => (
          <li key={outcome}>
            {say(`catalogue.will.${outcome}`, { count: reply.items.filter((item) => item.outcome === outcome).length })}
          </li>
        ))}
      </ul>
      <p>
        {say('catalogue.load', {
          more: Math.ceil(reply.looksPerHour),
          now: Math.ceil(reply.looksPerHourNow),
        })}
      </p>
      <p className="hint">{say('catalogue.unverified.means')}</p>
    </div>
  );
}

function Taken(props: { reply: Reply; onClose: () => void }): ReactNode {
  const { say } = useWords();
  const undo = useDeed(catalogueUndo, [catalogueList, sourcesList]);
  const sources = props.reply.items.flatMap(taken);
  if (undo.data !== undefined) {
    const { disabled, kept, waiting } = undo.data;
    return (
      <Notice title={say('catalogue.undone', { count: disabled, kept: kept.length })}>
        {waiting.length > 0 && <p>{say('catalogue.waiting', { count: waiting.length })}</p>}
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={say('catalogue.taken', { count: sources.length })}>
      <FailureNotice of={undo.error} />
      <div className="actions">
        {sources.length > 0 && (
          <Button busy={undo.isPending} onPress={() => undo.mutate({ sources })}>
            {say('catalogue.undo')}
          </Button>
        )}
        <Button onPress={props.onClose}>{say('do.done')}</Button>
      </div>
    </Notice>
  );
}

function taken({ outcome, source }: Adoption): NonNullable<Adoption['source']>[] {
  return (outcome === 'added' || outcome === 'resumed') && source !== null ? [source] : [];
}
