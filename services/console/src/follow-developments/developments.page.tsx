import { useState, type ReactNode } from 'react';
import { KINDS, STAGES, type Development, type Kind, type Stage } from '@lapwing/domain';
import { developmentsSearch } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Go } from '../pieces/go.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { DevelopmentRows } from './development-rows.js';

interface Filter {
  host: string | null;
  origin: string | null;
  kind: Kind | null;
  stage: Stage | null;
}
const ALL: Filter = { host: null, origin: null, kind: null, stage: null };

/** What the sources report, newest change first. The filter stays out of the address: addresses are kept and logged. */
export function DevelopmentsPage(): ReactNode {
  const { say } = useWords();
  const [filter, setFilter] = useState(ALL);
  const developments = usePages<Development, typeof developmentsSearch>(developmentsSearch, filter);
  const filtered = Object.values(filter).some((value) => value !== null);
  return (
    <Page title={say('nav.developments')} lead={say('developments.lead')}>
      <Filters filter={filter} onChange={setFilter} filtered={filtered} />
      <Pages
        of={developments}
        empty={
          <Empty title={filtered ? say('developments.empty.filtered') : say('developments.empty')}>
            {!filtered && (
              <>
                <p>{say('developments.empty.next')}</p>
                <Go to="/sources" className="button button-plain button-normal">
                  {say('alerts.empty.sources')}
                </Go>
              </>
            )}
          </Empty>
        }
      >
        {(items) => <DevelopmentRows developments={items} />}
      </Pages>
    </Page>
  );
}

function Filters(props: { filter: Filter; filtered: boolean; onChange: (filter: Filter) => void }): ReactNode {
  const { filter, onChange } = props;
  const { say } = useWords();
  const [round, setRound] = useState(0);
  return (
    <details className="card filters">
      <summary>{props.filtered ? say('developments.filter.on') : say('developments.filter')}</summary>
      <div className="grid" key={round}>
        <PlaceField
          label={say('developments.host')}
          value={filter.host}
          onChange={(host) => onChange({ ...filter, host })}
        />
        <PlaceField
          label={say('developments.origin')}
          value={filter.origin}
          onChange={(origin) => onChange({ ...filter, origin })}
        />
        <ChooseOne
          label={say('developments.kind')}
          empty={say('choose.any')}
          choices={KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
          value={filter.kind}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
        <ChooseOne
          label={say('developments.stage')}
          empty={say('choose.any')}
          choices={STAGES.map((value) => ({ value, label: say(`stage.${value}`) }))}
          value={filter.stage}
          onChange={(stage) => onChange({ ...filter, stage })}
        />
      </div>
      {props.filtered && (
        <Button
          onPress={() => {
            onChange(ALL);
            setRound(round + 1);
          }}
        >
          {say('developments.filter.clear')}
        </Button>
      )}
    </details>
  );
}
