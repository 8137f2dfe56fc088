import { useState, type ReactNode } from 'react';
import type { SourceView } from '@lapwing/contracts';
import { Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Part } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { ALL_SOURCES, byCountry, chosenSources, firstOf, NOWHERE, type SourceFilter } from './choose-health.js';
import { HealthFilter } from './health-filter.js';

const SHOWN_AT_ONCE = 30;

/** All sources by country, those that need somebody first; as many at a time as one can look through. */
export function SourceList(props: {
  sources: readonly SourceView[];
  children: (source: SourceView) => ReactNode;
}): ReactNode {
  const { say, place } = useWords();
  const [filter, setFilter] = useState<SourceFilter>(ALL_SOURCES);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const nameOf = (country: string): string => (country === NOWHERE ? say('sources.nowhere') : place(country));
  const wanted = chosenSources(props.sources, filter);
  const change = (next: SourceFilter): void => {
    setFilter(next);
    setMost(SHOWN_AT_ONCE);
  };
  return (
    <>
      <HealthFilter sources={props.sources} filter={filter} onChange={change} />
      {wanted.length === 0 && (
        <Empty title={say('sources.none_such')}>
          <Button onPress={() => change(ALL_SOURCES)}>{say('sources.show_all')}</Button>
        </Empty>
      )}
      <div className="source-list stack">
        {firstOf(byCountry(wanted, nameOf), most).map(({ country, sources }) => (
          <Part key={country} title={nameOf(country)}>
            <ul className="cards">
              {sources.map((source) => (
                <li key={source.id}>{props.children(source)}</li>
              ))}
            </ul>
          </Part>
        ))}
      </div>
      {wanted.length > most && (
        <Button onPress={() => setMost(most + SHOWN_AT_ONCE)}>
          {say('sources.more', { count: wanted.length - most })}
        </Button>
      )}
    </>
  );
}
