import { useState, type ReactNode } from 'react';
import { personsImportDiscard, personsImportPut, personsImports, type PersonImportView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { FilesField } from '../send-files/files-field.js';
import { useFiles, type Desk } from '../send-files/use-files.js';
import { useWords } from '../wording/use-words.js';
import { FileToBring } from './file-to-bring.js';
import { FormatWords } from './format-words.js';
import { PastImports } from './past-imports.js';

const PERSONS: Desk = { put: personsImportPut, discard: personsImportDiscard };
const EVERY_SECONDS = 2;

/** Persons from a file: checked line by line, then taken in at once. */
export function BringPersonsPage(): ReactNode {
  const { say } = useWords();
  const imports = useAnswer(personsImports, {}, { everySeconds: EVERY_SECONDS });
  return (
    <>
      <Go to="/persons" className="back">
        <Icon name="back" />
        {say('nav.persons')}
      </Go>
      <Page title={say('bring.title')} lead={say('bring.lead')}>
        <Answer of={imports}>
          {({ items }) => (
            <>
              <NewImport items={items} />
              <PastImports items={items} />
            </>
          )}
        </Answer>
      </Page>
    </>
  );
}

function NewImport(props: { items: readonly PersonImportView[] }): ReactNode {
  const { say } = useWords();
  const files = useFiles(1, PERSONS);
  const [taken, setTaken] = useState(false);
  const [file] = files.files;
  const done = (): void => {
    files.forget();
    setTaken(true);
  };
  return (
    <section className="card stack">
      {taken && file === undefined && <Notice tone="good">{say('import.entered')}</Notice>}
      <FormatWords />
      <FilesField
        label={say('bring.file')}
        hint={say('bring.file.hint')}
        of={files}
        most={1}
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
      />
      {file !== undefined && file.sha256 !== null && (
        <FileToBring
          key={file.uploadId}
          file={file}
          state={props.items.find(({ id }) => id === file.uploadId) ?? null}
          onTaken={done}
        />
      )}
    </section>
  );
}
