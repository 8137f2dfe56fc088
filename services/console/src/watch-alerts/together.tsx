import { useState, type ReactNode } from 'react';
import { OUTCOMES, type Outcome } from '@lapwing/domain';
import { outcomesRecordTogether, type AlertView } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { Button } from '../pieces/button.js';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { CHANGED_BY_OUTCOMES } from './outcome-course.js';

/** The same outcome for several persons in one go. */
export function Together(props: { alert: AlertView }): ReactNode {
  const { id, touched } = props.alert;
  const { say } = useWords();
  const may = useMay();
  const [chosen, setChosen] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const record = useDeed(outcomesRecordTogether, CHANGED_BY_OUTCOMES);
  if (touched.length < 2 || !may(outcomesRecordTogether)) return null;
  return (
    <details className="card">
      <summary>{say('touched.together')}</summary>
      <div className="stack">
        <ChooseMany
          label={say('touched.together.who')}
          choices={touched.map(({ personId, code }) => ({ value: personId, label: code }))}
          value={chosen}
          onChange={setChosen}
        />
        <div className="actions">
          <Button onPress={() => setChosen(touched.map(({ personId }) => personId))}>
            {say('touched.together.all')}
          </Button>
        </div>
        <ChooseOne
          label={say('touched.outcome.of_all')}
          empty={say('touched.outcome.none')}
          choices={OUTCOMES.map((value) => ({ value, label: say(`outcome.${value}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        <FailureNotice of={record.error} />
        {record.isSuccess && (
          <Notice tone="good">
            <p>{say('touched.together.done', { count: record.variables.personIds.length })}</p>
          </Notice>
        )}
        <div className="actions">
          <Button
            tone="primary"
            busy={record.isPending}
            disabled={chosen.length === 0 || outcome === null}
            onPress={() => {
              if (outcome !== null) record.mutate({ id, personIds: chosen, outcome });
            }}
          >
            {say('touched.together.do', { count: chosen.length })}
          </Button>
        </div>
      </div>
    </details>
  );
}
