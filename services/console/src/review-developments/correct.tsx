import { useState, type ReactNode } from 'react';
import { factsOf, type Development } from '@lapwing/domain';
import { developmentsCorrect, documentsGet, type QueueItem, type RulingView } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';
import { draftOf } from '../review-documents/claim-draft.js';
import { ClaimForm } from '../review-documents/claim-form.js';
import { NoteField } from '../rule-on-developments/note-field.js';
import { CHANGED } from '../rule-on-developments/ruling-card.js';

/** One report, with the words of its document. */
export type Reported = Omit<NonNullable<QueueItem['development']>['mentions'][number], 'recalledAt'>;

/** Says what a development is, with the words of one of its documents. */
export function Correct(props: {
  development: Development;
  mentions: readonly Reported[];
  onDone: (ruling: RulingView) => void;
  onCancel: () => void;
}): ReactNode {
  const { development, mentions } = props;
  const { say } = useWords();
  const [chosen, setChosen] = useState(mentions[0]?.evidence.documentId ?? '');
  const [note, setNote] = useState('');
  const correct = useDeed(developmentsCorrect, CHANGED);
  const said = mentions.find(({ evidence }) => evidence.documentId === chosen);
  const answer = useAnswer(documentsGet, { id: chosen }, { when: chosen !== '' });
  if (said === undefined) return null;
  return (
    <div className="stack">
      {mentions.length > 1 && (
        <ChooseOne
          label={say('review.correct.by')}
          choices={mentions.map(({ evidence }) => ({
            value: evidence.documentId,
            label: `${evidence.sourceName} (${evidence.grade})`,
          }))}
          value={chosen}
          onChange={(document) => setChosen(document ?? chosen)}
        />
      )}
      <Answer of={answer}>
        {({ text, evidence }) => (
          <ClaimForm
            key={chosen}
            draft={draftOf({ ...said.mention, ...factsOf(development) }, text, evidence.grade)}
            text={text}
            evidence={evidence}
            marks={said.mention.spans}
            words={{ doIt: say('review.correct.do'), means: say('review.correct.means') }}
            notice={<NoteField value={note} onChange={setNote} />}
            onDraft={() => undefined}
            onSubmit={async (claim) => {
              const { id, version } = development;
              props.onDone(await correct.mutateAsync({ id, version, documentId: chosen, claim, note }));
            }}
            error={correct.error}
            busy={correct.isPending}
            onCancel={props.onCancel}
          />
        )}
      </Answer>
    </div>
  );
}
