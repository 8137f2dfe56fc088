import { useState, type ReactNode } from 'react';
import { deliveriesExport, type DeliveryView } from '@lapwing/contracts';
import { useGather } from '../ask/use-gather.js';
import { saveFile } from '../bring-persons/save-file.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { Field } from '../pieces/field.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { fileOf, TYPES, type Format } from './file-of.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The ledger of some days as a file. */
export function TakeLedgerOut(): ReactNode {
  const { say } = useWords();
  const [days, setDays] = useState({ from: today(), until: today() });
  const [format, setFormat] = useState<Format>('csv');
  const { busy, error, count, gather } = useGather<DeliveryView>(
    (ask, cursor) => ask(deliveriesExport, { ...days, cursor }),
    (lines) => saveFile(`deliveries.${format}`, TYPES[format], fileOf(format, lines)),
  );
  return (
    <div className="card stack">
      <p className="hint">{say('deliveries.take_out.what')}</p>
      {(['from', 'until'] as const).map((end) => (
        <Field key={end} label={say(`deliveries.take_out.${end}`)}>
          {(described) => (
            <input
              {...described}
              type="date"
              className="input"
              value={days[end]}
              onChange={(event) => setDays({ ...days, [end]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <ChooseOne
        label={say('import.format')}
        choices={[
          { value: 'csv' as const, label: say('take_out.csv') },
          { value: 'json' as const, label: say('take_out.json') },
        ]}
        value={format}
        onChange={(chosen) => setFormat(chosen ?? 'csv')}
      />
      <FailureNotice of={error} />
      {count !== null && <Notice tone="good">{say('deliveries.take_out.done', { count })}</Notice>}
      <div className="actions">
        <Button busy={busy} disabled={days.from === '' || days.until === ''} onPress={() => void gather()}>
          {say('deliveries.take_out.do')}
        </Button>
      </div>
    </div>
  );
}
