import { useState, type ReactNode } from 'react';
import { personsImportReport, type PersonImportLine, type PersonImportView } from '@lapwing/contracts';
import { useAsk } from '../ask/step-up.js';
import { usePages } from '../ask/use-pages.js';
import { Badge } from '../pieces/badge.js';
import { Button } from '../pieces/button.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Pages } from '../pieces/pages.js';
import { SourceText } from '../pieces/source-text.js';
import { useWords } from '../wording/use-words.js';
import { reportTable } from './report-file.js';
import { saveFile } from './save-file.js';
import { useLineWords } from './use-line-words.js';

const TONES = { refused: 'bad', changed: 'high', added: 'good', unchanged: 'plain' } as const;

/** What would become of each line; what is refused comes first. */
export function LineReport(props: { of: PersonImportView }): ReactNode {
  const { id, counts, unknown, encoding } = props.of;
  const { say, join } = useWords();
  const input = { id };
  const lines = usePages<PersonImportLine, typeof personsImportReport>(personsImportReport, input);
  return (
    <>
      <dl className="counts">
        {(['added', 'changed', 'unchanged', 'refused'] as const).map((is) => (
          <div key={is}>
            <dt>{say(`bring.count.${is}`)}</dt>
            <dd>{counts[is]}</dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <Notice tone="warn">
          <p>
            {say('bring.unknown')} <SourceText text={join(unknown)} />
          </p>
        </Notice>
      )}
      {encoding === 'windows-1251' && <p className="hint">{say('bring.encoding')}</p>}
      <details className="more more-apart" open={counts.refused > 0}>
        <summary>{say('bring.lines')}</summary>
        <div className="stack">
          <Pages of={lines} empty={null}>
            {(items) => (
              <ul className="ledger">
                {items.map((line) => (
                  <li key={line.line}>
                    <Line of={line} />
                  </li>
                ))}
              </ul>
            )}
          </Pages>
          <WholeReport of={props.of} />
        </div>
      </details>
    </>
  );
}

function Line(props: { of: PersonImportLine }): ReactNode {
  const { line, is, code } = props.of;
  const { say } = useWords();
  const words = useLineWords();
  return (
    <>
      <span className="ledger-who">{say('bring.line', { line })}</span>
      <Badge tone={TONES[is]}>{say(`bring.is.${is}`)}</Badge>
      {code !== null && (
        <span className="code">
          <SourceText text={code} />
        </span>
      )}
      {words(props.of).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </>
  );
}

/** All pages of the report as a file on the reader's own device. */
function WholeReport(props: { of: PersonImportView }): ReactNode {
  const { say } = useWords();
  const ask = useAsk();
  const words = useLineWords();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const all: PersonImportLine[] = [];
      for (let cursor: string | null = '0'; cursor !== null;) {
        const page: { items: PersonImportLine[]; next: string | null } = await ask(personsImportReport, {
          id: props.of.id,
          cursor,
        });
        all.push(...page.items);
        cursor = page.next;
      }
      saveFile('report.csv', 'text/csv', reportTable(all, words));
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error('not an error'));
    }
    setBusy(false);
  };
  return (
    <div className="stack-tight more-apart">
      <FailureNotice of={error} />
      <p className="hint">{say('bring.report.leaves')}</p>
      <div className="actions">
        <Button busy={busy} onPress={() => void save()}>
          {say('bring.report')}
        </Button>
      </div>
    </div>
  );
}
