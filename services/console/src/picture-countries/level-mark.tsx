import type { ReactNode } from 'react';
import type { LevelWord } from '@lapwing/domain';
import { Badge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';

/** A level as a number, a word and a bar; none of them ever says safe. `hash` is of the page that gives its reasons. */
export function LevelMark(props: {
  level: { value: number; word: LevelWord; disputed: boolean };
  of?: { hash: string; host: string };
}): ReactNode {
  const { value, word, disputed } = props.level;
  const { say, place } = useWords();
  return (
    <span className="level">
      <span className="level-head">
        {props.of === undefined ? (
          <span className="level-value">{value}</span>
        ) : (
          <Go
            to="/countries/one"
            hash={props.of.hash}
            className="picture-number level-value"
            aria-label={say('countries.level.reasons', { country: place(props.of.host), value })}
          >
            {value}
          </Go>
        )}
        <span className="level-word">{say(`countries.level.${word}`)}</span>
        {disputed && <Badge tone="high">{say('countries.level.disputed')}</Badge>}
      </span>
      <svg className="level-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="level-ground" width="100" height="6" />
        <rect className={`level-fill level-fill-${word}`} width={value} height="6" />
      </svg>
    </span>
  );
}

/** What the level is not, on every page that shows one. */
export function WhatItIsNot(): ReactNode {
  const { say } = useWords();
  return (
    <details className="picture-not">
      <summary>{say('countries.not.title')}</summary>
      <ul className="bullets">
        <li>{say('countries.not.safe')}</li>
        <li>{say('countries.not.person')}</li>
        <li>{say('countries.not.all')}</li>
        <li>{say('countries.not.advice')}</li>
      </ul>
    </details>
  );
}
