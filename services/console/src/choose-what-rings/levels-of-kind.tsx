import type { ReactNode } from 'react';
import { URGENCIES, type Kind, type Urgency } from '@lapwing/domain';
import { UrgencyBadge } from '../pieces/badge.js';
import { useWords } from '../wording/use-words.js';
import type { Level } from './urgency-draft.js';

/** The stages of one kind, folded up to a line that says where it rings at once. */
export function LevelsOfKind(props: {
  kind: Kind;
  levels: readonly Level[];
  /** Whether it rings critical for anybody. */
  canBeCritical: boolean;
  /** Null for who may only read. */
  onChange: ((level: Level) => void) | null;
}): ReactNode {
  const { say, join } = useWords();
  const name = say(`kind.${props.kind}`);
  const critical = props.levels.filter(({ fresh }) => fresh === 'critical').map(({ stage }) => say(`stage.${stage}`));
  return (
    <details className="card urgency-kind">
      <summary>
        <span className="urgency-name">{name}</span>
        <span className="hint">
          {critical.length > 0
            ? say('urgency_table.critical_at', { stages: join(critical) })
            : say(props.canBeCritical ? 'urgency_table.critical_for_some' : 'urgency_table.never_critical')}
        </span>
      </summary>
      <table className="urgency-grid">
        <thead>
          <tr>
            <th scope="col">{say('urgency_table.stage')}</th>
            <th scope="col">{say('urgency_table.fresh')}</th>
            <th scope="col">{say('urgency_table.later')}</th>
          </tr>
        </thead>
        <tbody>
          {props.levels.map((level) => (
            <Row key={level.stage} name={name} level={level} onChange={props.onChange} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row(props: { name: string; level: Level; onChange: ((level: Level) => void) | null }): ReactNode {
  const { level, onChange } = props;
  const { say } = useWords();
  const stage = say(`stage.${level.stage}`);
  const cell = (when: 'fresh' | 'later'): ReactNode =>
    onChange === null ? (
      <UrgencyBadge urgency={level[when]} />
    ) : (
      <Choose
        label={`${props.name}, ${stage}, ${say(`urgency_table.${when}`)}`}
        value={level[when]}
        onChange={(urgency) => onChange({ ...level, [when]: urgency })}
      />
    );
  return (
    <tr>
      <th scope="row">{stage}</th>
      <td>{cell('fresh')}</td>
      <td>{cell('later')}</td>
    </tr>
  );
}

function Choose(props: { label: string; value: Urgency; onChange: (urgency: Urgency) => void }): ReactNode {
  const { say } = useWords();
  return (
    <select
      className={`input urgency-choice urgency-choice-${props.value}`}
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(URGENCIES.find((one) => one === event.target.value) ?? props.value)}
    >
      {[...URGENCIES].reverse().map((urgency) => (
        <option key={urgency} value={urgency}>
          {say(`urgency.${urgency}`)}
        </option>
      ))}
    </select>
  );
}
