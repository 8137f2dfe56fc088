import type { ReactNode } from 'react';
import { personsEditTogether, personsExport, personsImportCommit } from '@lapwing/contracts';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { useWords } from '../wording/use-words.js';

/** The ways to many persons at once: change those who are chosen, bring them from a file, take them out. */
export function ManyPersons(props: { onChoose: () => void }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  return (
    <div className="actions">
      {may(personsEditTogether) && <Button onPress={props.onChoose}>{say('together.start')}</Button>}
      {may(personsImportCommit) && (
        <Go to="/persons/import" className="button button-plain button-normal">
          {say('bring.go')}
        </Go>
      )}
      {may(personsExport) && (
        <Go to="/persons/export" className="button button-plain button-normal">
          {say('take_out.go')}
        </Go>
      )}
    </div>
  );
}
