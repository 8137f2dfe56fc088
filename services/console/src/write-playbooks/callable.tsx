import type { ReactNode } from 'react';
import { findPhoneNumbers } from '@lapwing/domain';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';

/** Words of the organisation's own, line by line; each telephone number in them is a button that calls. */
export function Callable(props: { text: string }): ReactNode {
  return (
    <div className="playbook-text" dir="auto">
      {props.text.split('\n').map((line, index) => (
        <p key={index}>
          <Stretches line={line} />
        </p>
      ))}
    </div>
  );
}

function Stretches(props: { line: string }): ReactNode {
  const { line } = props;
  const { say } = useWords();
  const numbers = findPhoneNumbers(line);
  const before = numbers.map(({ start }, index) => line.slice(numbers[index - 1]?.end ?? 0, start));
  const rest = line.slice(numbers.at(-1)?.end ?? 0);
  return (
    <>
      {numbers.map(({ start, end, dial }, index) => (
        <span key={start}>
          <SourceText text={before[index] ?? ''} />
          <a
            className="call"
            href={`tel:${dial}`}
            aria-label={say('playbook.call', { number: line.slice(start, end) })}
          >
            <bdi dir="ltr">{line.slice(start, end)}</bdi>
          </a>
        </span>
      ))}
      <SourceText text={rest} />
    </>
  );
}
