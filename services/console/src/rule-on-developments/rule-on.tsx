import { useState, type ReactNode } from 'react';
import { developmentsGet, developmentsMerge, developmentsSplit, rulingsList, type ReplyOf } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Notice } from '../pieces/notice.js';
import { Part } from '../pieces/page.js';
import { SayOfIt } from '../review-developments/say-of-it.js';
import { useWords } from '../wording/use-words.js';
import { Merge } from './merge.js';
import { RulingCard } from './ruling-card.js';
import { isOpen } from './ruling-words.js';
import { Split } from './split.js';
import { reportsOf } from './reports.js';

const EVERY_SECONDS = 15;
const ENOUGH = 200;

/** What was ruled about a development, and what an operator can say of it. */
export function RuleOn(props: { found: ReplyOf<typeof developmentsGet> }): ReactNode {
  const { development, mentions } = props.found;
  const { say } = useWords();
  const may = useMay();
  const [doing, setDoing] = useState<'merge' | 'split' | null>(null);
  const all = useAnswer(
    rulingsList,
    { state: null, developmentId: props.found.development.id, limit: ENOUGH },
    { when: may(rulingsList), everySeconds: EVERY_SECONDS },
  );
  if (!may(rulingsList)) return null;
  const rulings = all.data?.items ?? [];
  const open = rulings.some(isOpen);
  const free = !open && development.state === 'active';
  const done = (): void => setDoing(null);
  const quoted = mentions.flatMap((one) => (one.id === null || one.retracted !== null ? [] : [{ ...one, id: one.id }]));
  if (rulings.length === 0 && (!free || !may(developmentsMerge))) return null;
  return (
    <Part title={say('ruling.one_or_two')}>
      {open && <Notice>{say('ruling.waits_first')}</Notice>}
      {rulings.length > 0 && (
        <ul className="cards">
          {rulings.map((ruling) => (
            <li key={ruling.id}>
              <RulingCard ruling={ruling} heading="h3" />
            </li>
          ))}
        </ul>
      )}
      {doing === null && free && may(developmentsMerge) && (
        <SayOfIt development={development} mentions={quoted} waits={false} onDone={done}>
          <Button onPress={() => setDoing('merge')}>{say('merge.begin')}</Button>
          {may(developmentsSplit) && reportsOf(mentions).length > 1 && (
            <Button onPress={() => setDoing('split')}>{say('split.begin')}</Button>
          )}
        </SayOfIt>
      )}
      {doing === 'merge' && <Merge development={development} onDone={done} />}
      {doing === 'split' && <Split development={development} mentions={mentions} onDone={done} />}
    </Part>
  );
}
