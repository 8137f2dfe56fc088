import { type ReactNode, useState } from 'react';
import { pictureBoard, type ReplyOf } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer, Empty } from '../pieces/answer.js';
import { ChooseOne } from '../pieces/choose.js';
import { Go } from '../pieces/go.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { type Sorting, sortedRows, SORTINGS } from './board-sorting.js';
import { BoardTable } from './board-table.js';
import { fragmentOfComparison } from './in-address.js';
import { WhatItIsNot } from './level-mark.js';

const MOST_COMPARED = 8;

/** Every host that is known of, by what was recorded there. */
export function CountriesPage(): ReactNode {
  const { say } = useWords();
  const [origin, setOrigin] = useState<string | null>(null);
  const answer = useAnswer(pictureBoard, { origin });
  return (
    <Page title={say('nav.countries')} lead={say('countries.lead')} wide>
      <WhatItIsNot />
      <Answer of={answer}>{(board) => <Board board={board} origin={origin} onOrigin={setOrigin} />}</Answer>
    </Page>
  );
}

function Board(props: {
  board: ReplyOf<typeof pictureBoard>;
  origin: string | null;
  onOrigin: (origin: string | null) => void;
}): ReactNode {
  const { board, origin } = props;
  const { say, place, locale } = useWords();
  const [by, setBy] = useState<Sorting>('level');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (host: string): void => {
    if (chosen.includes(host)) setChosen(chosen.filter((other) => other !== host));
    else if (chosen.length < MOST_COMPARED) setChosen([...chosen, host]);
  };
  const rows = [
    ...sortedRows(board.items, by, { place, locale }),
    ...(board.noHost.newest === null ? [] : [board.noHost]),
  ];
  return (
    <>
      <div className="asked-for">
        <ChooseOne
          label={say('countries.origin')}
          empty={say('countries.origin.all')}
          value={origin}
          choices={board.origins.map((code) => ({ value: code, label: place(code) }))}
          onChange={props.onOrigin}
        />
        <ChooseOne
          label={say('countries.sort')}
          value={by}
          choices={SORTINGS.map((value) => ({ value, label: say(`countries.sort.${value}`) }))}
          onChange={(value) => setBy(value ?? 'level')}
        />
      </div>
      <Compare chosen={chosen} origin={origin} />
      {rows.length === 0 ? (
        <Empty title={say('countries.empty')} />
      ) : (
        <BoardTable rows={rows} origin={origin} chosen={chosen} onChoose={choose} />
      )}
    </>
  );
}

function Compare(props: { chosen: readonly string[]; origin: string | null }): ReactNode {
  const { say } = useWords();
  const { chosen, origin } = props;
  return (
    <p className="actions" role="status">
      {chosen.length < 2 ? (
        <>
          <span className="hint">{say('countries.compare.how', { count: chosen.length })}</span>
          <Go to="/countries/compare" className="link picture-date">
            {say('countries.compare.empty')}
          </Go>
        </>
      ) : (
        <Go
          to="/countries/compare"
          hash={fragmentOfComparison(chosen, { origin, profiles: [], document: null })}
          className="button button-primary button-normal"
        >
          {say('countries.compare.do', { count: chosen.length })}
        </Go>
      )}
    </p>
  );
}
