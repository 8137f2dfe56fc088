import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { directionOf } from '../wording/direction.js';
import { stretches } from '../wording/source-text.js';
import { useWords } from '../wording/use-words.js';
import { markedWords } from './marked-words.js';

/** A whole document. With `onTake`, words that are marked in it can be taken as a quote. */
export function DocumentText(props: {
  text: string;
  language: string | null;
  marks: readonly { start: number; end: number }[];
  onTake?: (words: string) => void;
}): ReactNode {
  const { text, language, onTake } = props;
  const { say } = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState<string | null>(null);
  useEffect(() => {
    if (onTake === undefined) return undefined;
    const look = (): void => {
      if (root.current === null) return;
      const words = markedWords(root.current, document.getSelection(), text);
      // Touching the button takes the marking away on some phones; what was marked last stays until it is used.
      if (words !== null) setMarked(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text, onTake]);
  const take = (): void => {
    if (marked !== null) onTake?.(marked);
    setMarked(null);
    document.getSelection()?.removeAllRanges();
  };
  return (
    <div className="stack">
      <div
        ref={root}
        className="document"
        role="region"
        aria-label={say('review.text')}
        tabIndex={0}
        dir={directionOf(language)}
        {...(language === null ? {} : { lang: language })}
      >
        <Pieces text={text} marks={props.marks} />
      </div>
      {onTake !== undefined && (
        <div className="take-words">
          {marked !== null && (
            <p className="hint">
              <q>
                <bdi>{marked}</bdi>
              </q>
            </p>
          )}
          <Button disabled={marked === null} onPress={take}>
            {say('review.quote.take')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Pieces(props: { text: string; marks: readonly { start: number; end: number }[] }): ReactNode {
  const { say } = useWords();
  let at = 0;
  return stretches(props.text, props.marks).map(({ kind, text }, index) => {
    const signs = kind === 'control' ? 1 : text.length;
    const place = { 'data-at': at, 'data-signs': signs };
    at += signs;
    if (kind === 'plain') return <span key={index} children={text} {...place} />;
    if (kind === 'marked') return <mark key={index} children={text} {...place} />;
    return (
      <span key={index} className="control-mark" title={say('source_text.control')} {...place}>
        {text}
      </span>
    );
  });
}
