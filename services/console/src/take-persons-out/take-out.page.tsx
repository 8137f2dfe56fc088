import { useState, type ReactNode } from 'react';
import { personsExport, type PortablePerson } from '@lapwing/contracts';
import { useGather } from '../ask/use-gather.js';
import { saveFile } from '../bring-persons/save-file.js';
import { Button } from '../pieces/button.js';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { fileOf, TYPES, type Format } from './file-of.js';

/** All persons of the organisation as a file. The page says what that means before it does it. */
export function TakeOutPage(): ReactNode {
  const { say } = useWords();
  const [format, setFormat] = useState<Format>('csv');
  const [sure, setSure] = useState(false);
  const { busy, error, count, gather } = useGather<PortablePerson>(
    (ask, cursor) => ask(personsExport, { cursor }),
    (persons) => saveFile(`persons.${format}`, TYPES[format], fileOf(format, persons)),
  );
  const save = async (): Promise<void> => {
    if (await gather()) setSure(false);
  };
  return (
    <>
      <Go to="/persons" className="back">
        <Icon name="back" />
        {say('nav.persons')}
      </Go>
      <Page title={say('take_out.title')} lead={say('take_out.lead')}>
        <section className="card stack">
          <Notice tone="warn" title={say('take_out.leaves')}>
            <p>{say('take_out.what')}</p>
            <p>{say('take_out.where')}</p>
            <p>{say('take_out.audit')}</p>
          </Notice>
          <ChooseOne
            label={say('import.format')}
            choices={[
              { value: 'csv' as const, label: say('take_out.csv') },
              { value: 'json' as const, label: say('take_out.json') },
            ]}
            value={format}
            onChange={(chosen) => setFormat(chosen ?? 'csv')}
          />
          <Tick label={say('take_out.sure')} value={sure} onChange={setSure} />
          <FailureNotice of={error} />
          {count !== null && <Notice tone="good">{say('take_out.done', { count })}</Notice>}
          <div className="actions">
            <Button tone="danger" busy={busy} disabled={!sure} onPress={() => void save()}>
              {say('take_out.do')}
            </Button>
          </div>
        </section>
      </Page>
    </>
  );
}
