import { useEffect, useState, type ReactNode } from 'react';
import {
  importsCheck,
  importsCommit,
  importsList,
  IMPORTED_SOURCE,
  type ImportReport,
  type ImportWish,
  sourcesList,
} from '@lapwing/contracts';
import { IMPORT_FIELDS } from '@lapwing/domain';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Waiting } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { FilesField } from '../send-files/files-field.js';
import { freshId } from '../send-files/send-file.js';
import { type SentFile, useFiles } from '../send-files/use-files.js';
import { useWords } from '../wording/use-words.js';
import { formatOf, lacksText, mapped } from './format-of.js';
import { LineReport } from './line-report.js';
import { PastImports } from './past-imports.js';

/** Documents from a file: checked line by line, then taken in at once. */
export function ImportPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  return (
    <Page title={say('nav.import')} lead={say('import.lead')}>
      {may(importsCommit) && <NewImport />}
      <PastImports />
    </Page>
  );
}

function NewImport(): ReactNode {
  const { say } = useWords();
  const files = useFiles(1);
  const [taken, setTaken] = useState(false);
  const [file] = files.files;
  const done = (): void => {
    files.forget();
    setTaken(true);
  };
  return (
    <section className="card stack">
      {taken && file === undefined && <Notice tone="good">{say('import.entered')}</Notice>}
      <FilesField
        label={say('import.file')}
        hint={say('import.file.hint')}
        of={files}
        most={1}
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
      />
      {file !== undefined && file.sha256 !== null && <CheckedFile key={file.uploadId} file={file} onDone={done} />}
    </section>
  );
}

/** A file that has arrived: how it is read, what it would bring, and the step that brings it. */
function CheckedFile(props: { file: SentFile; onDone: () => void }): ReactNode {
  const { say } = useWords();
  const [importId] = useState(freshId);
  const [wish, setWish] = useState<ImportWish>({
    uploadId: props.file.uploadId,
    format: formatOf(props.file.file.name),
    mapping: {},
    sourceId: null,
  });
  const check = useDeed(importsCheck);
  const commit = useDeed(importsCommit, [importsList, sourcesList]);
  const { mutate } = check;
  useEffect(() => mutate(wish), [wish, mutate]);
  const report = check.data;
  return (
    <>
      <HowFields wish={wish} report={report} onChange={setWish} />
      <FailureNotice of={check.error} />
      {check.isPending && <Waiting />}
      {report !== undefined && !check.isPending && (
        <>
          {lacksText(report) && <Notice tone="warn">{say('import.no_text')}</Notice>}
          <LineReport of={report} />
          <FailureNotice
            of={commit.error}
            action={<Button onPress={() => mutate(wish)}>{say('import.again')}</Button>}
          />
          <p className="hint">{say('import.means')}</p>
          <div className="actions">
            <Button
              tone="primary"
              busy={commit.isPending}
              disabled={report.counts.ok === 0}
              onPress={() => {
                const { checkedSha } = report;
                commit.mutate({ importId, ...wish, checkedSha }, { onSuccess: props.onDone });
              }}
            >
              {say('import.commit', { count: report.counts.ok })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** How the file is read: its format, its columns, and where its documents go. */
function HowFields(props: {
  wish: ImportWish;
  report: ImportReport | undefined;
  onChange: (wish: ImportWish) => void;
}): ReactNode {
  const { wish, report, onChange } = props;
  const { say } = useWords();
  const sources = useAnswer(sourcesList, {});
  const own = (sources.data?.items ?? []).filter(
    ({ id, connector, enabled }) => connector === 'import' && enabled && id !== IMPORTED_SOURCE,
  );
  // Who has begun to choose goes on.
  const chosen = Object.keys(wish.mapping).length > 0;
  const columns = (report?.columns ?? []).map((column) => ({ value: column, label: column }));
  return (
    <>
      <div className="grid grid-top">
        <ChooseOne
          label={say('import.format')}
          choices={[
            { value: 'csv' as const, label: say('import.format.csv') },
            { value: 'json' as const, label: say('import.format.json') },
          ]}
          value={wish.format}
          onChange={(format) => onChange({ ...wish, format: format ?? 'csv', mapping: {} })}
        />
        <ChooseOne
          label={say('import.source')}
          hint={say('import.source.hint')}
          empty={say('import.source.built_in')}
          choices={own.map(({ id, name }) => ({ value: id, label: name }))}
          value={wish.sourceId}
          onChange={(sourceId) => onChange({ ...wish, sourceId })}
        />
      </div>
      {columns.length > 0 && report !== undefined && (
        <details className="more more-apart" open={lacksText(report) || chosen}>
          <summary>{say('import.columns')}</summary>
          <div className="grid grid-top">
            {IMPORT_FIELDS.map((field) => (
              <ChooseOne
                key={field}
                label={say(`import.field.${field}`)}
                empty={say('import.field.none')}
                choices={columns}
                value={report.mapping[field] ?? null}
                onChange={(column) => onChange({ ...wish, mapping: mapped(wish.mapping, field, column) })}
              />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
