import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { SOURCE_TYPES } from '@lapwing/domain';
import type { SourceEntry } from '@lapwing/contracts';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line } from '../pieces/line.js';
import { PlaceField } from '../pieces/places.js';
import { gradeChoices } from '../wording/grade-choices.js';
import { useWords } from '../wording/use-words.js';
import type { EntryInput } from './entry.js';
import { LanguageField } from './language-field.js';
import { Lasting } from './lasting.js';

export interface Standing {
  control: Control<EntryInput, unknown, SourceEntry>;
  faultAt: (path: string, own: string | null) => string | null;
}

/** What kind of source it is, for which country and in which language. */
export function StandingFields({ control, faultAt }: Standing): ReactNode {
  const { say } = useWords();
  return (
    <div className="grid">
      <Bind control={control} name="grade">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('source.grade')}
            choices={gradeChoices(say)}
            value={value ?? 'C'}
            onChange={(grade) => onChange(grade ?? 'C')}
          />
        )}
      </Bind>
      <Bind control={control} name="type">
        {({ value, onChange }) => (
          <ChooseOne
            label={say('source.type')}
            choices={SOURCE_TYPES.map((type) => ({ value: type, label: say(`source_type.${type}`) }))}
            value={value ?? 'independent'}
            onChange={(type) => onChange(type ?? 'independent')}
          />
        )}
      </Bind>
      <Bind control={control} name="country">
        {({ value, onChange, fault }) => (
          <PlaceField
            label={say('source.country')}
            value={value ?? null}
            onChange={onChange}
            fault={faultAt('country', fault)}
          />
        )}
      </Bind>
      <Bind control={control} name="language">
        {({ value, onChange, fault }) => (
          <LanguageField value={value ?? null} onChange={onChange} fault={faultAt('language', fault)} />
        )}
      </Bind>
    </div>
  );
}

/** How often it is looked at, when its silence is noticed, and what few sources need. */
export function PaceFields({ control, faultAt, proxies }: Standing & { proxies: readonly string[] }): ReactNode {
  const { say } = useWords();
  return (
    <>
      <div className="grid">
        <Bind control={control} name="slowestSeconds">
          {({ value, onChange, fault }) => (
            <Lasting
              label={say('source.slowest')}
              hint={say('source.slowest.hint')}
              seconds={value ?? null}
              onChange={onChange}
              fault={faultAt('slowestSeconds', fault)}
            />
          )}
        </Bind>
        <Bind control={control} name="expectedSeconds">
          {({ value, onChange, fault }) => (
            <Lasting
              label={say('source.expected')}
              hint={say('source.expected.hint')}
              seconds={value ?? null}
              onChange={onChange}
              fault={faultAt('expectedSeconds', fault)}
            />
          )}
        </Bind>
        <Bind control={control} name="owner">
          {(bound) => (
            <Line
              label={say('source.owner')}
              value={bound.value ?? ''}
              onChange={(owner) => bound.onChange(owner === '' ? null : owner)}
              fault={faultAt('owner', bound.fault)}
            />
          )}
        </Bind>
        {proxies.length > 0 && (
          <Bind control={control} name="proxy">
            {({ value, onChange, fault }) => (
              <ChooseOne
                label={say('source.proxy')}
                empty={say('source.proxy.none')}
                choices={proxies.map((name) => ({ value: name, label: name }))}
                value={value ?? null}
                onChange={onChange}
                fault={faultAt('proxy', fault)}
              />
            )}
          </Bind>
        )}
      </div>
      <Bind control={control} name="critical">
        {({ value, onChange }) => <Tick label={say('source.critical')} value={value ?? false} onChange={onChange} />}
      </Bind>
    </>
  );
}
