import type { ReactNode } from 'react';
import type { developmentsGet, ReplyOf } from '@lapwing/contracts';
import { SourceText } from '../pieces/source-text.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { GradeWord } from './grade-word.js';
import { safeLink } from './safe-link.js';
import { retractionWording } from './version-words.js';
import { WholeDocument } from './whole-document.js';

type Quoted = ReplyOf<typeof developmentsGet>['mentions'][number];

/** What each source says, word for word. */
export function MentionList(props: { mentions: readonly Quoted[] }): ReactNode {
  const { say } = useWords();
  return (
    <ul className="quotes" aria-label={say('evidence.title')}>
      {props.mentions.map((quoted, index) => (
        <li key={index}>
          <Quote quoted={quoted} />
        </li>
      ))}
    </ul>
  );
}

function Quote(props: { quoted: Quoted }): ReactNode {
  const { evidence, excerpt, marks, mention, page, retracted } = props.quoted;
  const { say } = useWords();
  const link = safeLink(evidence.finalUrl) ?? safeLink(evidence.url);
  return (
    <figure className="quote">
      <blockquote>
        <SourceText text={excerpt} marks={marks} language={evidence.language} />
      </blockquote>
      <figcaption>
        <span className="quote-source">
          <SourceText text={evidence.sourceName} />
        </span>
        <GradeWord grade={evidence.grade} />
        {evidence.published !== null && (
          <span>
            {say('evidence.published')} <When at={evidence.published} exact />
          </span>
        )}
        <span>
          {say('evidence.fetched')} <When at={evidence.fetchedAt} />
        </span>
        {page !== null && <span>{say('evidence.page', { page })}</span>}
        {mention.certainty === 'unverified' && <span>{say('evidence.unverified')}</span>}
        {retracted !== null && (
          <strong>
            {say(retractionWording(retracted.because))} <When at={retracted.at} exact />
          </strong>
        )}
        {link !== null && (
          <a href={link} target="_blank" rel="noopener noreferrer" className="link">
            {say('evidence.open')} ↗
          </a>
        )}
        <span className="fingerprint" title={evidence.sha256}>
          {say('evidence.sha', { sha: evidence.sha256.slice(0, 12) })}
        </span>
      </figcaption>
      <WholeDocument documentId={evidence.documentId} marks={mention.spans} />
    </figure>
  );
}
