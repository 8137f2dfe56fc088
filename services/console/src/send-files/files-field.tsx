import type { ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { Field } from '../pieces/field.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import type { Files, SentFile } from './use-files.js';

/** Chooses files, sends each at once and shows how far it is. */
export function FilesField(props: {
  label: string;
  hint: string;
  of: Files;
  most: number;
  accept?: string;
  fault?: string | null;
}): ReactNode {
  const { files, choose } = props.of;
  return (
    <div className="stack-tight">
      {files.length < props.most && (
        <Field label={props.label} hint={props.hint} fault={props.fault}>
          {(described) => (
            <input
              {...described}
              className="input"
              type="file"
              multiple={props.most > 1}
              accept={props.accept}
              onChange={(event) => {
                choose([...(event.target.files ?? [])]);
                event.target.value = '';
              }}
            />
          )}
        </Field>
      )}
      {files.length > 0 && (
        <ul className="ledger" aria-label={props.label}>
          {files.map((one) => (
            <li key={one.uploadId}>
              <FileLine one={one} of={props.of} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FileLine(props: { one: SentFile; of: Files }): ReactNode {
  const { uploadId, file, done, of, fault, sha256 } = props.one;
  const { say } = useWords();
  const fixed = typeof fault === 'string';
  return (
    <>
      <span className="ledger-who file-name">
        <SourceText text={file.name} />
      </span>
      <span className="hint">{say('files.size', { size: Math.max(1, Math.ceil(file.size / 1024)) })}</span>
      {fault === null && sha256 === null && (
        <progress className="progress" aria-label={say('files.sending', { name: file.name })} value={done} max={of} />
      )}
      {sha256 !== null && (
        <span className="hint" role="status" title={sha256}>
          {say('files.arrived', { sha: sha256.slice(0, 12) })}
        </span>
      )}
      {fault !== null && (
        <span className="fault" role="alert">
          {fixed ? say(`files.fault.${fault}`) : say(`failure.${fault.code}`)}
        </span>
      )}
      <span className="actions ledger-when">
        {fault !== null && !fixed && <Button onPress={() => props.of.again(uploadId)}>{say('files.again')}</Button>}
        <Button
          tone="quiet"
          label={say('files.remove.of', { name: file.name })}
          onPress={() => props.of.remove(uploadId)}
        >
          {say('files.remove')}
        </Button>
      </span>
    </>
  );
}
