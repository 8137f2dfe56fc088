import type { ReactNode } from 'react';
import type { TipPreview } from '@lapwing/contracts';
import { ClaimInWords } from '../follow-developments/claim-in-words.js';
import { Notice } from '../pieces/notice.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';

/** What the reader would make of a report. */
export function Preview(props: { of: TipPreview; files: number }): ReactNode {
  const { mentions, chance, review, language } = props.of;
  const { say, percent, tongue } = useWords();
  return (
    <section className="card stack" aria-live="polite">
      <h2>{say('tip.preview.title')}</h2>
      {language !== null && <p className="hint">{say('tip.preview.language', { language: tongue(language) })}</p>}
      {props.files > 0 && <p className="hint">{say('tip.preview.files')}</p>}
      {mentions.length === 0 && (
        <Notice tone={review === null ? 'info' : 'warn'}>
          <p>{review === null ? say('tip.preview.nothing') : say(`tip.preview.review.${review}`)}</p>
          {review !== 'language' && <p>{say('tip.preview.chance', { chance: percent(chance) })}</p>}
        </Notice>
      )}
      <ul className="cards">
        {mentions.map(({ mention, certainty, excerpt, marks }, index) => (
          <li key={index} className="stack-tight">
            <ClaimInWords claim={{ ...mention, certainty }} />
            <blockquote className="document-excerpt">
              <SourceText text={excerpt} marks={marks} language={language} />
            </blockquote>
          </li>
        ))}
      </ul>
    </section>
  );
}
