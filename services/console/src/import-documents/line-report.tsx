import type { ReactNode } from 'react';
import type { ImportLine, ImportReport } from '@lapwing/contracts';
import { Badge } from '../pieces/badge.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';

const TONES = { ok: 'good', duplicate: 'plain', fault: 'high' } as const;

/** What a file would bring, line by line; what is not taken comes first. */
export function LineReport(props: { of: ImportReport }): ReactNode {
  const { counts, lines, more } = props.of;
  const { say } = useWords();
  return (
    <>
      <Counts of={counts} />
      <details className="more more-apart" open={counts.fault > 0 || counts.duplicate > 0}>
        <summary>{say('import.lines')}</summary>
        <ul className="ledger">
          {lines.map((line) => (
            <li key={line.line}>
              <Line of={line} />
            </li>
          ))}
        </ul>
        {more && <p className="hint">{say('import.more_lines')}</p>}
      </details>
    </>
  );
}

function Line(props: { of: ImportLine }): ReactNode {
  const { line, is, because, title } = props.of;
  const { say } = useWords();
  return (
    <>
      <span className="ledger-who">{say('import.line', { line })}</span>
      <Badge tone={TONES[is]}>{say(`import.is.${is}`)}</Badge>
      {because !== null && <span>{say(`import.because.${because}`)}</span>}
      {title !== '' && (
        <span className="hint">
          <SourceText text={title.slice(0, 120)} />
        </span>
      )}
    </>
  );
}

/** How many lines are good, known or faulty. */
export function Counts(props: { of: ImportReport['counts'] }): ReactNode {
  const { say } = useWords();
  return (
    <dl className="counts">
      {(['ok', 'duplicate', 'fault'] as const).map((is) => (
        <div key={is}>
          <dt>{say(`import.count.${is}`)}</dt>
          <dd>{props.of[is]}</dd>
        </div>
      ))}
    </dl>
  );
}
