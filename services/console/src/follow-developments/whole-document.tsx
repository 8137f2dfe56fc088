import { useState, type ReactNode } from 'react';
import { documentsGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { DocumentText } from './document-text.js';
import { Opinions } from './opinions.js';
import { useWords } from '../wording/use-words.js';

/** The document around a quotation, on demand, and what second readers think of it. */
export function WholeDocument(props: {
  documentId: string;
  marks: readonly { start: number; end: number }[];
}): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [open, setOpen] = useState(false);
  const answer = useAnswer(documentsGet, { id: props.documentId }, { when: open });
  if (!may(documentsGet)) return null;
  return (
    <>
      <div className="actions">
        <Button tone="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {open ? say('evidence.whole.close') : say('evidence.whole')}
        </Button>
      </div>
      {open && (
        <Answer of={answer}>
          {({ text, evidence, opinions, lossy }) => (
            <>
              <Opinions opinions={opinions} />
              {lossy === true && <p>{say('evidence.lossy')}</p>}
              <DocumentText text={text} language={evidence.language} marks={props.marks} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}
