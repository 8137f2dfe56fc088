import type { ReactNode } from 'react';
import type { PreferencesEntry } from '@lapwing/contracts';
import { Tick } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';
import { TimeLine } from './time-line.js';

type Quiet = PreferencesEntry['quiet'];

/** Hours in which only what is critical rings. */
export function QuietField(props: { value: Quiet; onChange: (value: Quiet) => void; fault: string | null }): ReactNode {
  const { say } = useWords();
  const { value, onChange } = props;
  return (
    <fieldset className="group">
      <legend>{say('told.quiet')}</legend>
      <p className="hint">{say('told.quiet.hint')}</p>
      <Tick
        label={say('told.quiet.have')}
        value={value !== null}
        onChange={(have) => onChange(have ? { from: '22:00', until: '07:00' } : null)}
      />
      {value !== null && (
        <div className="grid grid-tight">
          <TimeLine
            label={say('told.quiet.from')}
            value={value.from}
            onChange={(from) => onChange({ ...value, from })}
          />
          <TimeLine
            label={say('told.quiet.until')}
            value={value.until}
            onChange={(until) => onChange({ ...value, until })}
          />
        </div>
      )}
      {props.fault !== null && (
        <p className="fault" role="alert">
          {say('told.time.wrong')}
        </p>
      )}
    </fieldset>
  );
}
