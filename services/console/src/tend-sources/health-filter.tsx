import type { ReactNode } from 'react';
import type { SourceView } from '@lapwing/contracts';
import { ChooseOne } from '../pieces/choose.js';
import { Line } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import { ALL_SOURCES, countGroups, GROUP_NAMES, NOWHERE, type SourceFilter } from './choose-health.js';

/** How many sources are how, each number a button that shows those; and a search. */
export function HealthFilter(props: {
  sources: readonly SourceView[];
  filter: SourceFilter;
  onChange: (filter: SourceFilter) => void;
}): ReactNode {
  const { sources, filter, onChange } = props;
  const { say, place } = useWords();
  const counts = countGroups(sources);
  const countries = [...new Set(sources.map(({ country }) => country ?? NOWHERE))]
    .map((value) => ({ value, label: value === NOWHERE ? say('sources.nowhere') : place(value) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div className="stack">
      <div className="health-counts" role="group" aria-label={say('sources.by_health')}>
        {GROUP_NAMES.filter((name) => counts[name] > 0).map((name) => (
          <button
            key={name}
            type="button"
            className={`health-count health-${name}`}
            aria-pressed={filter.group === name}
            onClick={() => onChange({ ...filter, group: filter.group === name ? null : name })}
          >
            <span className="health-number">{counts[name]}</span> {say(`sources.group.${name}`)}
          </button>
        ))}
      </div>
      <div className="filter-line">
        <Line
          label={say('sources.search')}
          type="search"
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
        />
        <ChooseOne
          label={say('source.country')}
          empty={say('choose.all')}
          choices={countries}
          value={filter.country}
          onChange={(country) => onChange({ ...filter, country: country ?? ALL_SOURCES.country })}
        />
      </div>
    </div>
  );
}
