import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { level, type PolicyEntry } from '@lapwing/contracts';
import { TimeLine } from '../be-reached/time-line.js';
import { ZoneField } from '../be-reached/zone-field.js';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line, NumberLine } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import type { PolicyInput } from './policy-input.js';

type FormControl = Control<PolicyInput, unknown, PolicyEntry>;
const NUMBERS = [
  ['holdMinutes', 'policy.hold_minutes'],
  ['needs.critical', 'policy.needs_critical'],
  ['needs.high', 'policy.needs_high'],
] as const;
const PERHAPS = [
  ['highHoldMinutes', 'policy.high_hold_minutes'],
  ['rounds.high', 'policy.rounds'],
] as const;

/** How long, how many, how often; mornings; and how much a message may say. */
export function PolicyDetails({ control }: { control: FormControl }): ReactNode {
  const { say } = useWords();
  return (
    <fieldset className="group">
      <legend>{say('policy.details')}</legend>
      <div className="grid">
        {NUMBERS.map(([name, word]) => (
          <Bind key={name} control={control} name={name}>
            {({ value, onChange, fault }) => (
              <NumberLine label={say(word)} value={value ?? NaN} onChange={onChange} fault={fault} />
            )}
          </Bind>
        ))}
        {PERHAPS.map(([name, word]) => (
          <Bind key={name} control={control} name={name}>
            {({ value, onChange, fault }) => (
              <Line
                label={say(word)}
                type="number"
                numeric
                value={value == null ? '' : String(value)}
                onChange={(text) => onChange(text === '' ? null : Number(text))}
                fault={fault}
              />
            )}
          </Bind>
        ))}
        <Morning control={control} />
      </div>
      <Manners control={control} />
    </fieldset>
  );
}

function Morning({ control }: { control: FormControl }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <Bind control={control} name="zone">
        {({ value, onChange, fault }) => <ZoneField value={value ?? 'UTC'} onChange={onChange} fault={fault} />}
      </Bind>
      <Bind control={control} name="morning">
        {({ value, onChange }) => (
          <TimeLine label={say('policy.morning')} value={value ?? '08:00'} onChange={onChange} />
        )}
      </Bind>
    </>
  );
}

function Manners({ control }: { control: FormControl }): ReactNode {
  const { say } = useWords();
  return (
    <div className="grid">
      <Bind control={control} name="whenQuiet">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('policy.when_quiet')}
            choices={(['next_person', 'wait'] as const).map((way) => ({
              value: way,
              label: say(`policy.when_quiet.${way}`),
            }))}
            value={value ?? 'next_person'}
            onChange={(way) => onChange(way ?? 'next_person')}
          />
        )}
      </Bind>
      <Bind control={control} name="maximumLevel">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('policy.maximum_level')}
            {...(value === 'L3' ? { hint: say('policy.maximum_level.headline') } : {})}
            choices={level.options.map((one) => ({ value: one, label: say(`level.${one}`) }))}
            value={value ?? 'L0'}
            onChange={(chosen) => onChange(chosen ?? 'L0')}
          />
        )}
      </Bind>
    </div>
  );
}
