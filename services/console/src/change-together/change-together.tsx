import { useState, type ReactNode } from 'react';
import {
  MOST_TOGETHER,
  personsEditTogether,
  personsList,
  personsSearch,
  type TogetherResult,
} from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useFaultWords } from '../bring-persons/use-line-words.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { changeOf, FIRST_WISH, type Wish } from './what-changes.js';
import { WishFields } from './wish-fields.js';

const TONES = { changed: 'good', unchanged: 'plain', refused: 'bad' } as const;

/** One change for everybody chosen: first what it would do to each, then all of them or none. */
export function ChangeTogether(props: { ids: ReadonlySet<string>; onStop: () => void }): ReactNode {
  const { ids, onStop } = props;
  const { say } = useWords();
  const [wish, setWish] = useState<Wish>(FIRST_WISH);
  const look = useDeed(personsEditTogether);
  const store = useDeed(personsEditTogether, [personsList, personsSearch]);
  const change = changeOf(wish);
  const personIds = [...ids];
  // What was looked at holds for those who were chosen then.
  const looked = look.variables?.personIds ?? [];
  const asChosen = looked.length === ids.size && looked.every((id) => ids.has(id));
  const fresh = look.data !== undefined && asChosen ? look.data.items : null;
  const tooMany = ids.size > MOST_TOGETHER;
  const changed = fresh?.filter(({ is }) => is === 'changed').length ?? 0;
  const refused = fresh?.some(({ is }) => is === 'refused') ?? false;
  const ask = (dryRun: boolean): void => {
    if (change === null) return;
    (dryRun ? look : store).mutate({ personIds, change, dryRun });
  };
  return (
    <section className="card stack" aria-label={say('together.start')}>
      <p role="status">{say('together.chosen', { count: ids.size })}</p>
      {tooMany && <p className="fault">{say('fault.too_many')}</p>}
      <WishFields
        value={wish}
        onChange={(next) => {
          look.reset();
          store.reset();
          setWish(next);
        }}
      />
      <FailureNotice of={look.error ?? store.error} />
      {store.data?.stored === true ? (
        <Notice tone="good">
          {say('together.done', { count: store.data.items.filter(({ is }) => is === 'changed').length })}
        </Notice>
      ) : (
        fresh !== null && <Results of={fresh} />
      )}
      {refused && <Notice tone="warn">{say('together.refused')}</Notice>}
      {fresh !== null && changed === 0 && !refused && <Notice>{say('together.none_changes')}</Notice>}
      <div className="actions">
        {changed > 0 && !refused && store.data?.stored !== true ? (
          <Button tone="primary" busy={store.isPending} onPress={() => ask(false)}>
            {say('together.do', { count: changed })}
          </Button>
        ) : (
          <Button
            busy={look.isPending}
            disabled={change === null || ids.size === 0 || tooMany}
            onPress={() => ask(true)}
          >
            {say('together.check')}
          </Button>
        )}
        <Button tone="quiet" onPress={onStop}>
          {say('together.stop')}
        </Button>
      </div>
    </section>
  );
}

function Results(props: { of: readonly TogetherResult[] }): ReactNode {
  const { say } = useWords();
  const faultWords = useFaultWords();
  return (
    <ul className="ledger">
      {props.of.map(({ id, code, is, because, faults }) => (
        <li key={id}>
          {code !== null && <span className="ledger-who code">{code}</span>}
          <Badge tone={TONES[is]}>{say(`together.is.${is}`)}</Badge>
          {because !== null && because !== 'faulty' && <span>{say(`together.because.${because}`)}</span>}
          {faults.map((fault) => (
            <span key={fault.path + fault.message}>{faultWords(fault)}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
