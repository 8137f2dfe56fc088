import { useState, type ReactNode } from 'react';
import { reviewLook, reviewQueue, type InputOf, type QueueItem, type ReviewItem } from '@lapwing/contracts';
import { ask } from '../ask/ask.js';
import { usePages } from '../ask/use-pages.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Pages } from '../pieces/pages.js';
import { useWords } from '../wording/use-words.js';
import { isSettled } from '../review-documents/settled.js';
import type { Drafts } from '../review-documents/claim-draft.js';
import { ReviewCard, titleIdOf } from '../review-documents/review-card.js';
import { DevelopmentCard } from './development-card.js';
import { KeysHelp } from './keys-help.js';
import { useKeys } from './keys.js';
import { type Done, inPlace } from './queued.js';

const EVERY_SECONDS = 60;

/** All that waits, what would matter most first; keys move over it. */
export function Queue(props: { wish: InputOf<typeof reviewQueue>; drafts: Drafts; empty: ReactNode }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [touched, setTouched] = useState<readonly QueueItem[]>([]);
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map());
  const [editing, setEditing] = useState<string | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const [helps, setHelps] = useState(false);
  const read = usePages<QueueItem, typeof reviewQueue>(reviewQueue, props.wish, { everySeconds: EVERY_SECONDS });
  useKeys(() => setHelps(true));
  const keep = (item: QueueItem): void => setTouched((all) => [...all.filter(({ id }) => id !== item.id), item]);
  const look = (item: QueueItem): void => {
    if (seen === item.id) return;
    setSeen(item.id);
    // Only tells the others; where it fails, versions still keep two apart.
    if (may(reviewLook)) void ask(reviewLook, { id: item.id }).catch(() => undefined);
  };
  const changed = (item: QueueItem, document: ReviewItem, focus: boolean): void => {
    keep({ ...item, document });
    if (focus) toTitleOf(item.id);
  };
  const settle = (item: QueueItem, what: Done | null): void => {
    keep(item);
    setDone(
      (all) =>
        new Map([...[...all].filter(([id]) => id !== item.id), ...(what === null ? [] : [[item.id, what] as const])]),
    );
  };
  const list = (items: readonly QueueItem[]): ReactNode => (
    <ul className="cards">
      {inPlace(items, touched).map((item) => (
        <li key={item.id} data-waits={item.id} onFocus={() => look(item)}>
          <LookedAt item={item} />
          {item.document === null ? (
            <DevelopmentCard item={item} done={done.get(item.id) ?? null} onDone={(what) => settle(item, what)} />
          ) : (
            <ReviewCard
              item={item.document}
              editing={editing === item.id}
              drafts={props.drafts}
              onEditing={(begins) => {
                setEditing(begins ? item.id : null);
                if (begins) keep(item);
                else toTitleOf(item.id);
              }}
              onFound={(document) => changed(item, document, false)}
              onChanged={(document) => changed(item, document, true)}
            />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div className="actions keys-offer">
        <Button tone="quiet" onPress={() => setHelps(true)}>
          {say('review.keys')}
        </Button>
      </div>
      <Pages of={read} empty={touched.length === 0 ? props.empty : list([])}>
        {list}
      </Pages>
      {helps && <KeysHelp onClose={() => setHelps(false)} />}
    </>
  );
}

/** Somebody else is at it: nobody is kept from deciding, but need not do the same work. */
function LookedAt(props: { item: QueueItem }): ReactNode {
  const { lookedAt, document } = props.item;
  const { say } = useWords();
  if (lookedAt === null || (document !== null && isSettled(document))) return null;
  return <p className="hint">{say('review.looked_at', { who: say(`decider.${lookedAt.by}`) })}</p>;
}

/** What was pressed is gone; the title takes the focus. */
function toTitleOf(id: string): void {
  requestAnimationFrame(() => document.getElementById(titleIdOf(id))?.focus());
}
