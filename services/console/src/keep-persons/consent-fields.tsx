import type { ReactNode } from 'react';
import { Bind } from '../pieces/field.js';
import { useWords } from '../wording/use-words.js';
import { DayLine } from './day-line.js';
import type { PersonControl } from './person-input.js';
import { YesNo } from './yes-no.js';

/** Whether the person knows of this record and agrees, and when somebody asks again whether it is needed. */
export function ConsentFields(props: { control: PersonControl }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  return (
    <fieldset className="group">
      <legend>{say('person.consent')}</legend>
      <p className="hint">{say('person.consent.hint')}</p>
      <div className="grid">
        <Bind control={control} name="consent">
          {({ value, onChange }) => (
            <YesNo
              label={say('person.consent.given')}
              none={say('person.consent.unasked')}
              value={value?.given ?? null}
              onChange={(given) => onChange(given === null ? null : { given, on: value?.on ?? today() })}
            />
          )}
        </Bind>
        <Bind control={control} name="consent">
          {({ value, onChange, fault }) =>
            value === null ? null : (
              <DayLine
                label={say('person.consent.on')}
                value={value.on}
                onChange={(on) => onChange({ given: value.given, on: on ?? '' })}
                fault={fault}
              />
            )
          }
        </Bind>
        <Bind control={control} name="reviewBy">
          {(bound) => <DayLine {...bound} label={say('person.reviewBy')} hint={say('person.reviewBy.hint')} />}
        </Bind>
      </div>
    </fieldset>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
