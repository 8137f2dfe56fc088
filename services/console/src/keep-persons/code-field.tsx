import type { ReactNode } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { personsSuggestCode } from '@lapwing/contracts';
import { OVERRIDABLE } from '@lapwing/domain';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Bind } from '../pieces/field.js';
import { Line } from '../pieces/line.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { faultId, type PersonControl } from './person-input.js';

const NAMED = ['email', 'phone', 'address', 'full_name'].map((because) => faultId(`code_${because}`));
const ARGUABLE: readonly string[] = OVERRIDABLE.map((because) => faultId(`code_${because}`));

/** The opaque code, and a clear word when what was typed looks like somebody's name. */
export function CodeField(props: { control: PersonControl; onSuggest: (code: string) => void }): ReactNode {
  const { control } = props;
  const { say } = useWords();
  const suggest = useDeed(personsSuggestCode);
  const { errors } = useFormState({ control, name: 'code' });
  const override = useWatch({ control, name: 'codeOverride' });
  const fault = errors.code?.message ?? '';
  return (
    <div className="stack">
      <Bind control={control} name="code">
        {(bound) => <Line {...bound} label={say('person.code')} hint={say('person.code.hint')} code />}
      </Bind>
      {NAMED.includes(fault) && (
        <Notice tone="warn" title={say('person.code.named.title')}>
          <p>{say('person.code.named.why')}</p>
        </Notice>
      )}
      {(ARGUABLE.includes(fault) || override !== null) && (
        <Bind control={control} name="codeOverride">
          {({ value, onChange, fault: wrong }) => (
            <Line
              label={say('person.codeOverride')}
              hint={say('person.codeOverride.hint')}
              value={value ?? ''}
              onChange={(text) => onChange(text === '' ? null : text)}
              fault={wrong}
              maxLength={200}
            />
          )}
        </Bind>
      )}
      <FailureNotice of={suggest.error} />
      <div className="actions">
        <Button
          busy={suggest.isPending}
          onPress={() => suggest.mutate({}, { onSuccess: ({ code }) => props.onSuggest(code) })}
        >
          {say('person.code.suggest')}
        </Button>
      </div>
    </div>
  );
}
