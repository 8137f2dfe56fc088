import type { ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { useWords } from '../wording/use-words.js';
import { saveFile } from './save-file.js';

const EXAMPLE = [
  'code,stays,origins,profiles,documents,links',
  'heron-tuvo,KG residence 2024-01-01..,RU,activist; journalist,foreign_passport collected RU exit=yes 2027-05-01,family lynx-mira',
  'lynx-mira,KG residence 2024-01-01..; DE planned 2026-06-01..,RU,relative,internal_passport,',
];

/** How a file of persons has to look, with an example to begin with. */
export function FormatWords(): ReactNode {
  const { say } = useWords();
  return (
    <details className="more more-apart">
      <summary>{say('bring.format')}</summary>
      <div className="stack-tight">
        <p>{say('bring.format.rows')}</p>
        <p>{say('bring.format.lists')}</p>
        <p>{say('bring.format.days')}</p>
        <p>{say('bring.format.missing')}</p>
      </div>
      <pre className="sample" tabIndex={0}>
        {EXAMPLE.join('\n')}
      </pre>
      <div className="actions">
        <Button onPress={() => saveFile('example.csv', 'text/csv', `${EXAMPLE.join('\r\n')}\r\n`)}>
          {say('bring.format.example')}
        </Button>
      </div>
    </details>
  );
}
