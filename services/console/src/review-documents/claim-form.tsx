import { useEffect, useRef, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure, reviewClaim, type Evidence, type ReviewClaim } from '@lapwing/contracts';
import { useArrival } from '../pieces/arrive.js';
import { Button } from '../pieces/button.js';
import { Form } from '../pieces/form.js';
import { FailureNotice } from '../pieces/notice.js';
import { resolve } from '../wording/resolve.js';
import { useWords } from '../wording/use-words.js';
import { ClaimFacts } from './claim-facts.js';
import { refusalsOf, type ClaimDraft } from './claim-draft.js';
import { DocumentText } from '../follow-developments/document-text.js';
import { QuotesField } from './quotes-field.js';

/** Lines without a name are no names. */
const ENTRY = z.preprocess(
  (draft: ClaimDraft) => ({ ...draft, subjects: draft.subjects.filter((name) => name.trim() !== '') }),
  reviewClaim,
);
/** What an operator says a document tells of, and the words in it that say so. */
export function ClaimForm(props: {
  draft: ClaimDraft;
  text: string;
  evidence: Evidence;
  marks: readonly { start: number; end: number }[];
  notice?: ReactNode;
  /** What sending it is called and means, where that is not to settle a document. */
  words?: { doIt: string; means: string };
  onDraft: (draft: ClaimDraft) => void;
  /** Settles the document; fails with what the server says. */
  onSubmit: (claim: ReviewClaim) => Promise<unknown>;
  error: Error | null;
  busy: boolean;
  onCancel: () => void;
}): ReactNode {
  const { say } = useWords();
  const { onDraft } = props;
  const title = useArrival<HTMLHeadingElement>();
  const form = useForm<ClaimDraft, unknown, ReviewClaim>({
    resolver: resolve(ENTRY),
    defaultValues: props.draft,
  });
  const { control, handleSubmit, setError, setValue, getValues, subscribe } = form;
  const told = useRef(onDraft);
  useEffect(() => {
    told.current = onDraft;
  }, [onDraft]);
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => told.current(structuredClone(values)) }),
    [subscribe],
  );
  const send = async (claim: ReviewClaim): Promise<void> => {
    try {
      await props.onSubmit(claim);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const { field, fault } of refusalsOf(error.faults)) setError(field, { type: 'server', message: fault });
    }
  };
  const addQuote = (words: string): void => {
    const quotes = getValues('quotes');
    if (!quotes.includes(words)) setValue('quotes', [...quotes, words], { shouldDirty: true });
  };
  return (
    <Form onSubmit={handleSubmit(send)}>
      <div className="beside">
        <div className="stack">
          <h3 ref={title} tabIndex={-1}>
            {say('review.text')}
          </h3>
          <p className="hint">{say('review.text.hint')}</p>
          <DocumentText text={props.text} language={props.evidence.language} marks={props.marks} onTake={addQuote} />
          <QuotesField control={control} text={props.text} onAdd={addQuote} />
        </div>
        <div className="stack">
          <h3>{say('review.tells')}</h3>
          <ClaimFacts control={control} setValue={setValue} grade={props.evidence.grade} />
        </div>
      </div>
      {props.notice}
      <FailureNotice of={props.error} />
      <div className="actions">
        <Button type="submit" tone="primary" busy={props.busy}>
          {props.words?.doIt ?? say('review.settle.claim')}
        </Button>
        <Button onPress={props.onCancel}>{say('do.cancel')}</Button>
      </div>
      <p className="hint">{props.words?.means ?? say('review.settle.claim.means')}</p>
    </Form>
  );
}
