import { useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { MOST_ATTACHMENTS, sourcesList, tipsFile, tipsPreview, type TipEntry } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Form } from '../pieces/form.js';
import { Go } from '../pieces/go.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { FilesField } from '../send-files/files-field.js';
import { freshId } from '../send-files/send-file.js';
import { useFiles } from '../send-files/use-files.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { Preview } from './preview.js';
import { fieldsAtFault, type TipInput, tipForm, toRead } from './tip-draft.js';
import { OriginFields, TellingFields } from './tip-fields.js';

const EMPTY: TipInput = { title: '', text: '', country: null, language: null, published: null, url: null };

/** Tells every operator of every organisation here something, without saying who tells it. */
export function ReportToAllPage(): ReactNode {
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState(false);
  const { say } = useWords();
  if (sent) {
    const another = (): void => {
      setRound(round + 1);
      setSent(false);
    };
    return <Filed onAnother={another} />;
  }
  return (
    <Page title={say('nav.report_to_all')} lead={say('tip.lead')}>
      <Notice tone="warn" title={say('tip.warning')}>
        <ul className="bullets">
          <li>{say('tip.warning.who')}</li>
          <li>{say('tip.warning.nobody')}</li>
          <li>{say('tip.warning.files')}</li>
          <li>{say('tip.warning.author')}</li>
        </ul>
      </Notice>
      <TipForm key={round} onSent={() => setSent(true)} />
    </Page>
  );
}

function TipForm(props: { onSent: () => void }): ReactNode {
  const { say } = useWords();
  const { control, handleSubmit, file, preview, files, faultAt, see, send } = useTip(props.onSent);
  return (
    <Form card onSubmit={handleSubmit(send)}>
      <TellingFields control={control} faultAt={faultAt} />
      <FilesField label={say('tip.files')} hint={say('tip.files.hint')} of={files} most={MOST_ATTACHMENTS} />
      <details className="more more-apart">
        <summary>{say('tip.origin')}</summary>
        <OriginFields control={control} faultAt={faultAt} />
      </details>
      <FailureNotice of={file.error ?? preview.error} />
      {!files.ready && !files.busy && <Notice tone="warn">{say('tip.files.faulty')}</Notice>}
      {preview.data !== undefined && <Preview of={preview.data} files={files.files.length} />}
      <p className="hint">{say('tip.before')}</p>
      <div className="actions">
        <Button busy={preview.isPending} onPress={() => void handleSubmit(see)()}>
          {say('tip.preview')}
        </Button>
        <Button type="submit" tone="primary" busy={file.isPending || files.busy} disabled={!files.ready && !files.busy}>
          {say('tip.send')}
        </Button>
      </div>
    </Form>
  );
}

/** A draft with its files. Its id stays the same however often it is sent, so that it becomes one report. */
function useTip(onSent: () => void) {
  const { say } = useWords();
  const [reportId] = useState(freshId);
  const files = useFiles(MOST_ATTACHMENTS);
  const { control, handleSubmit } = useForm<TipInput, unknown, TipEntry>({
    resolver: resolve<TipInput, TipEntry>(tipForm),
    defaultValues: EMPTY,
  });
  const preview = useDeed(tipsPreview);
  const file = useDeed(tipsFile, [sourcesList]);
  const refused = fieldsAtFault(file.error ?? preview.error);
  return {
    control,
    handleSubmit,
    file,
    preview,
    files,
    faultAt: (field: string, own: string | null) => own ?? (refused.includes(field) ? say('tip.refused') : null),
    see: (tip: TipEntry) => preview.mutate(toRead(tip)),
    send: (tip: TipEntry) => {
      if (!files.ready) return;
      const attachments = files.files.map(({ uploadId }) => uploadId);
      file.mutate({ reportId, ...tip, attachments }, { onSuccess: onSent });
    },
  };
}

function Filed(props: { onAnother: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <Page title={say('tip.sent')}>
      <Notice tone="good">{say('tip.sent.means')}</Notice>
      <div className="actions">
        <Go to="/developments" className="button button-primary button-normal">
          {say('nav.developments')}
        </Go>
        <Go to="/review" className="button button-normal">
          {say('nav.review')}
        </Go>
        <Button onPress={props.onAnother}>{say('report.another')}</Button>
      </div>
    </Page>
  );
}
