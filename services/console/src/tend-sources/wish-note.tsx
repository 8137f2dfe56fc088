import type { ReactNode } from 'react';
import type { SourceWish } from '@lapwing/contracts';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';

/** What a second operator has said to a change that is not made, for those who wished it. */
export function WishNote(props: { wish: SourceWish | null }): ReactNode {
  const { wish } = props;
  const { say } = useWords();
  if (wish?.state !== 'refused' || wish.second === null || wish.by === 'other_organisation') return null;
  const { by, at, note } = wish.second;
  return (
    <>
      <p className="facts">
        <span>{say('ruling.disagreed', { who: say(`decider.${by}`) })}</span>
        <When at={at} />
      </p>
      {note !== '' && (
        <blockquote className="note">
          <SourceText text={note} />
        </blockquote>
      )}
    </>
  );
}
