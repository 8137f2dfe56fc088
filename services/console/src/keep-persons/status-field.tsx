import type { ReactNode } from 'react';
import { PERSON_STATUSES } from '@lapwing/domain';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { useWords } from '../wording/use-words.js';
import type { PersonControl } from './person-input.js';

/** Closing a record is a deed of its own. */
const STATUSES = PERSON_STATUSES.filter((status) => status !== 'closed');

/** What is watched over: before departure, abroad, or out of danger. */
export function StatusField(props: { control: PersonControl }): ReactNode {
  const { say } = useWords();
  return (
    <Bind control={props.control} name="status">
      {({ value, onChange, fault }) => (
        <ChooseOne
          label={say('person.status')}
          hint={say(`status.${value}.hint`)}
          choices={STATUSES.map((status) => ({ value: status, label: say(`status.${status}`) }))}
          value={value}
          onChange={(chosen) => onChange(chosen ?? 'active')}
          fault={fault}
        />
      )}
    </Bind>
  );
}
