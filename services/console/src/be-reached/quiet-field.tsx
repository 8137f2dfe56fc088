import type { ReactNode } from 'react';
import type { PreferencesEntry } from '@lapwing/contracts';
import { Tick } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';
import { TimeLine } from './time-line.js';
import { TimesField } from './times-field.js';

type Quiet = PreferencesEntry['quiet'];

/** Hours in which only what is critical rings. */
export function QuietField(props: { value: Quiet; onChange: (value: Quiet) => void; fault: string | null }): ReactNode {
  const { say } = useWords();
  const { value, onChange } = props;
  const have = (
    <Tick
      label={say('told.quiet.have')}
      value={value !== null}
      onChange={(chosen) => onChange(chosen ? { from: '22:00', until: '07:00' } : null)}
    />
  );
  return (
    <TimesField legend={say('told.quiet')} hint={say('told.quiet.hint')} lead={have} fault={props.fault}>
      {value === null ? null : (
        <>
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
        </>
      )}
    </TimesField>
  );
}
