import type { ReactNode } from 'react';
import { developmentsSearch, type RequestOf } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { useAnswer } from '../ask/use-ask.js';
import { usePages } from '../ask/use-pages.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { DevelopmentRows } from '../follow-developments/development-rows.js';
import { useWords } from '../wording/use-words.js';
import { useFilterWords } from './use-filter-words.js';
import { filterOfFragment } from './in-address.js';
import { useFragment } from './use-fragment.js';

type Filter = RequestOf<typeof developmentsSearch>;

/** The developments that a number counts, and how many they are. */
export function CountedPage(): ReactNode {
  const { say } = useWords();
  const filter = filterOfFragment(useFragment());
  return (
    <>
      <Go to="/countries" className="back">
        <Icon name="back" />
        {say('nav.countries')}
      </Go>
      <Page title={say('countries.counted')}>
        {filter === null ? <Empty title={say('countries.address_unknown')} /> : <Counted filter={filter} />}
      </Page>
    </>
  );
}

function Counted(props: { filter: Filter }): ReactNode {
  const { say } = useWords();
  const words = useFilterWords(props.filter);
  const first = useAnswer(developmentsSearch, { ...props.filter, limit: 1 });
  const developments = usePages<Development, typeof developmentsSearch>(developmentsSearch, props.filter);
  return (
    <>
      <Answer of={first}>
        {({ total }) => <p className="counted-total">{say('countries.counted.total', { count: total ?? 0 })}</p>}
      </Answer>
      {words.length > 0 && (
        <ul className="badges" aria-label={say('countries.counted.filter')}>
          {words.map((word) => (
            <li key={word} className="badge badge-plain">
              {word}
            </li>
          ))}
        </ul>
      )}
      <Pages of={developments} empty={<Empty title={say('developments.empty.filtered')} />}>
        {(items) => <DevelopmentRows developments={items} />}
      </Pages>
    </>
  );
}
