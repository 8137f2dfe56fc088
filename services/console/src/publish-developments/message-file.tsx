import { useState, type ReactNode } from 'react';
import { PREVIEW_FORMATS, publishingPreview } from '@lapwing/contracts';
import { TLP, type Tlp } from '@lapwing/domain';
import { useAnswer } from '../ask/use-ask.js';
import { saveFile } from '../bring-persons/save-file.js';
import { Answer } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';

type Format = (typeof PREVIEW_FORMATS)[number];

/** The newest message about a development as others would get it, to look at and to save. */
export function MessageFile(props: { id: string; isPublic: boolean }): ReactNode {
  const { say } = useWords();
  const [format, setFormat] = useState<Format>('cap');
  const [tlp, setTlp] = useState<Tlp>('amber');
  const isMarked = format === 'stix' || format === 'misp';
  const marks = TLP.filter((mark) => mark !== 'clear' || props.isPublic);
  const file = useAnswer(publishingPreview, { id: props.id, format, tlp: isMarked ? tlp : null });
  return (
    <div className="stack">
      <div className="grid">
        <ChooseOne
          label={say('publish.format')}
          choices={PREVIEW_FORMATS.map((value) => ({ value, label: say(`publish.format.${value}`) }))}
          value={format}
          onChange={(chosen) => setFormat(chosen ?? 'cap')}
        />
        {isMarked && (
          <ChooseOne
            label={say('publish.tlp')}
            hint={say('publish.tlp.hint')}
            choices={marks.map((value) => ({ value, label: say(`publish.tlp.${value}`) }))}
            value={tlp}
            onChange={(chosen) => setTlp(chosen ?? 'amber')}
          />
        )}
      </div>
      <Answer of={file}>
        {({ fileName, mediaType, text }) => (
          <>
            <pre className="document file-text" tabIndex={0} aria-label={fileName} translate="no">
              <SourceText text={text} />
            </pre>
            <div className="actions">
              <Button onPress={() => saveFile(fileName, mediaType, text)}>
                {say('publish.save', { name: fileName })}
              </Button>
            </div>
          </>
        )}
      </Answer>
    </div>
  );
}
