import { useState, type ReactNode } from 'react';
import { judgeMerge, KINDS, type Development, type Kind } from '@lapwing/domain';
import { developmentsMerge, developmentsSearch, Failure, type RulingView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { usePages } from '../ask/use-pages.js';
import { DevelopmentFacts, DevelopmentName } from '../follow-developments/development-facts.js';
import { Empty } from '../pieces/answer.js';
import { useArrival } from '../pieces/arrive.js';
import { Button } from '../pieces/button.js';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Pages } from '../pieces/pages.js';
import { PlaceField } from '../pieces/places.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { CHANGED } from './ruling-card.js';
import { SideBySide } from './side-by-side.js';
import { useStanding } from './use-standing.js';
import { NoteField } from './note-field.js';

/** Says that a development is the same happening as another one; done without a ruling where it was left off. */
export function Merge(props: { development: Development; onDone: (ruling: RulingView | null) => void }): ReactNode {
  const { development, onDone } = props;
  const { say } = useWords();
  const title = useArrival<HTMLHeadingElement>();
  const [other, setOther] = useState<Development | null>(null);
  return (
    <div className="card stack">
      <h3 className="card-title" ref={title} tabIndex={-1}>
        {say('merge.title')}
      </h3>
      {other === null ? (
        <>
          <Search development={development} onChoose={setOther} />
          <div className="actions">
            <Button onPress={() => onDone(null)}>{say('do.cancel')}</Button>
          </div>
        </>
      ) : (
        <Ask development={development} chosen={other} onAnother={() => setOther(null)} onDone={onDone} />
      )}
    </div>
  );
}

function Search(props: { development: Development; onChoose: (other: Development) => void }): ReactNode {
  const { development } = props;
  const { say } = useWords();
  const [host, setHost] = useState<string | null>(development.hosts[0] ?? null);
  const [kind, setKind] = useState<Kind | null>(null);
  const found = usePages<Development, typeof developmentsSearch>(developmentsSearch, { host, kind });
  const others = (items: Development[]): Development[] =>
    items.filter(({ id, state }) => id !== development.id && state === 'active');
  const none = (
    <Empty title={say('developments.empty.filtered')}>
      <p>{say('merge.empty')}</p>
    </Empty>
  );
  return (
    <>
      <p>{say('merge.search')}</p>
      <div className="grid">
        <PlaceField label={say('developments.host')} value={host} onChange={setHost} />
        <ChooseOne
          label={say('developments.kind')}
          empty={say('choose.any')}
          choices={KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
      </div>
      <Pages of={found} empty={none}>
        {(items) =>
          others(items).length === 0 ? (
            none
          ) : (
            <ul className="list">
              {others(items).map((one) => (
                <li key={one.id}>
                  <button type="button" className="row row-button" onClick={() => props.onChoose(one)}>
                    <span className="row-title">
                      <DevelopmentName development={one} />
                    </span>
                    <span className="headline">
                      <SourceText text={one.headline} language={one.language} />
                    </span>
                    <DevelopmentFacts development={one} />
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Pages>
    </>
  );
}

function Ask(props: {
  development: Development;
  chosen: Development;
  onAnother: () => void;
  onDone: (ruling: RulingView | null) => void;
}): ReactNode {
  const { say } = useWords();
  const merge = useDeed(developmentsMerge, CHANGED);
  const [stays, setStays] = useState<'other' | 'this'>('other');
  const [note, setNote] = useState('');
  const [force, setForce] = useState(false);
  const [sent, setSent] = useState<readonly Development[]>([]);
  const here = useStanding(props.development);
  const there = useStanding(props.chosen);
  const [from, into] = stays === 'other' ? [here.stands, there.stands] : [there.stands, here.stands];
  const judged = judgeMerge(from, into, { force, note });
  const never = !judged.may && (judged.because === 'instrument_and_people' || judged.because === 'withdrawn');
  const stale = merge.error instanceof Failure && merge.error.code === 'stale_version';
  const clash = merge.error instanceof Failure && merge.error.code === 'conflict';
  const send = (): void => {
    setSent([from, into]);
    const wish = { id: from.id, into: into.id, version: from.version, intoVersion: into.version, note, force };
    merge.mutate(wish, {
      onSuccess: (ruling) => props.onDone(ruling),
      onError: (error) => {
        if (error instanceof Failure && error.code === 'stale_version') void Promise.all([here.again(), there.again()]);
      },
    });
  };
  const pairs = [from, into].flatMap((stands) => {
    const seen = sent.find(({ id }) => id === stands.id);
    return seen === undefined ? [] : [{ seen, stands }];
  });
  return (
    <>
      <SideBySide from={from} into={into} />
      <div className="actions">
        <Button onPress={() => setStays(stays === 'other' ? 'this' : 'other')}>{say('merge.swap')}</Button>
        <Button onPress={props.onAnother}>{say('merge.another')}</Button>
      </div>
      {never && (
        <Notice tone="bad">{say(`merge.never.${judged.because === 'withdrawn' ? 'withdrawn' : 'mixed'}`)}</Notice>
      )}
      {!never && (judged.may ? judged.because === 'forced' : true) && (
        <>
          <Notice tone="warn">{say('merge.other_family')}</Notice>
          <Tick label={say('merge.force')} value={force} onChange={setForce} />
        </>
      )}
      <NoteField
        value={note}
        onChange={setNote}
        fault={!judged.may && judged.because === 'note_missing' ? say('merge.note_missing') : null}
      />
      <Notice title={say('merge.second')}>
        <p>{say('merge.until')}</p>
      </Notice>
      {stale && <ChangedMeanwhile pairs={pairs} />}
      {clash && <Notice tone="warn">{say('ruling.still_open')}</Notice>}
      <FailureNotice of={stale || clash ? null : merge.error} />
      <div className="actions">
        <Button tone="primary" busy={merge.isPending} disabled={!judged.may} onPress={send}>
          {say('merge.do')}
        </Button>
        <Button onPress={() => props.onDone(null)}>{say('do.cancel')}</Button>
      </div>
    </>
  );
}
