import { useMemo, useState, type ReactNode } from 'react';
import { catalogueAdopt, catalogueList, type OfferedView, type ReplyOf } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Page, Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Adopt } from './adopt.js';
import { coverOf } from './coverage.js';
import { CoverageTable } from './coverage-table.js';
import { chosenBy, EVERYTHING, type Filter, SEVERAL } from './filter.js';
import { FilterFields } from './filter-fields.js';
import { OfferedItem } from './offered-item.js';

const SHOWN_AT_FIRST = 30;

/** The public sources Lapwing knows of, what of them is read, and where the gaps are. */
export function CataloguePage(): ReactNode {
  const { say } = useWords();
  const catalogue = useAnswer(catalogueList, {});
  return (
    <Page title={say('nav.catalogue')} lead={say('catalogue.lead')}>
      <Answer of={catalogue}>{(reply) => <Catalogue {...reply} />}</Answer>
    </Page>
  );
}

function Catalogue({ items, reading }: ReplyOf<typeof catalogueList>): ReactNode {
  const { say } = useWords();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const cover = useMemo(() => coverOf(items, reading), [items, reading]);
  const wanted = useMemo(() => items.filter(chosenBy(filter)), [items, filter]);
  return (
    <>
      <details className="card">
        <summary>{say('catalogue.cover')}</summary>
        <CoverageTable
          cover={cover}
          onChoose={(country) => setFilter({ ...EVERYTHING, country: country ?? SEVERAL })}
        />
      </details>
      <FilterFields items={items} value={filter} onChange={setFilter} />
      <Adopt chosen={chosen} onTaken={() => setChosen([])} />
      {wanted.length === 0 ? (
        <Empty title={say('catalogue.empty')}>
          <Button onPress={() => setFilter(EVERYTHING)}>{say('catalogue.everything')}</Button>
        </Empty>
      ) : (
        <Offered wanted={wanted} chosen={chosen} onChoose={setChosen} />
      )}
    </>
  );
}

function Offered(props: {
  wanted: readonly OfferedView[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [all, setAll] = useState(false);
  const { wanted, chosen, onChoose } = props;
  const open = wanted.filter(({ readAs }) => readAs?.enabled !== true).map(({ id }) => id);
  const toggle = (id: string): void =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <Part
      title={say('catalogue.count', { count: wanted.length })}
      aside={
        may(catalogueAdopt) && open.length > 0 ? (
          <Button tone="quiet" onPress={() => onChoose([...new Set([...chosen, ...open])])}>
            {say('catalogue.choose_all', { count: open.length })}
          </Button>
        ) : undefined
      }
    >
      <ul className="cards">
        {wanted.slice(0, all ? undefined : SHOWN_AT_FIRST).map((item) => (
          <li key={item.id}>
            <OfferedItem
              item={item}
              chosen={chosen.includes(item.id)}
              mayChoose={may(catalogueAdopt)}
              onToggle={() => toggle(item.id)}
            />
          </li>
        ))}
      </ul>
      {!all && wanted.length > SHOWN_AT_FIRST && (
        <Button onPress={() => setAll(true)}>{say('catalogue.more', { count: wanted.length - SHOWN_AT_FIRST })}</Button>
      )}
    </Part>
  );
}
