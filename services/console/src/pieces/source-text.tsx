import type { ReactNode } from 'react';
import { directionOf } from '../wording/direction.js';
import { stretches } from '../wording/source-text.js';
import { useWords } from '../wording/use-words.js';

/** Words written by others: always text, isolated from our own direction, hidden controls made visible. */
export function SourceText(props: {
  text: string;
  marks?: readonly { start: number; end: number }[];
  language?: string | null;
}): ReactNode {
  const { say } = useWords();
  return (
    <bdi
      dir={directionOf(props.language)}
      {...(props.language === null || props.language === undefined ? {} : { lang: props.language })}
    >
      {stretches(props.text, props.marks).map((stretch, index) => {
        if (stretch.kind === 'plain') return <span key={index}>{stretch.text}</span>;
        if (stretch.kind === 'marked') return <mark key={index}>{stretch.text}</mark>;
        return (
          <span key={index} className="control-mark" title={say('source_text.control')}>
            {stretch.text}
          </span>
        );
      })}
    </bdi>
  );
}
