import type { ReactNode } from 'react';
import type { PreferencesEntry } from '@lapwing/contracts';
import { useMembers } from '../gather-team/use-members.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Line } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';

type Away = PreferencesEntry['away'];

/** Days on which the member is away, and who stands in. */
export function AwayField(props: {
  self: string;
  value: Away;
  onChange: (value: Away) => void;
  fault: string | null;
}): ReactNode {
  const { say } = useWords();
  const { members } = useMembers();
  const { value, onChange } = props;
  const others = members
    .filter(({ id, active }) => active && id !== props.self)
    .map(({ id, login }) => ({ value: id, label: login }));
  const change = (index: number, part: Partial<Away[number]>): void =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <fieldset className="group">
      <legend>{say('told.away')}</legend>
      <p className="hint">{say('told.away.hint')}</p>
      {value.map((absence, index) => (
        <div key={index} className="card grid grid-tight">
          <Line
            label={say('told.away.from')}
            type="date"
            value={absence.from}
            onChange={(from) => change(index, { from })}
          />
          <Line
            label={say('told.away.until')}
            type="date"
            value={absence.until}
            onChange={(until) => change(index, { until })}
          />
          {others.length > 0 && (
            <ChooseOne
              label={say('told.away.delegate')}
              empty={say('told.away.plan')}
              choices={others}
              value={absence.delegate}
              onChange={(delegate) => change(index, { delegate })}
            />
          )}
          <Button tone="quiet" onPress={() => onChange(value.filter((_, at) => at !== index))}>
            {say('told.away.remove')}
          </Button>
        </div>
      ))}
      <div className="actions">
        <Button onPress={() => onChange([...value, { from: today, until: today, delegate: null }])}>
          {say('told.away.add')}
        </Button>
      </div>
      {props.fault !== null && (
        <p className="fault" role="alert">
          {say('told.away.wrong')}
        </p>
      )}
    </fieldset>
  );
}
