import { useState, type ReactNode } from 'react';
import { alertsList, dutiesList, reportsCorrect } from '@lapwing/contracts';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { Go } from '../pieces/go.js';
import { FailureNotice, Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import type { What } from './what.js';

/** What became of a report, and the way to take it back. */
export function Reported(props: {
  what: What;
  codes: readonly string[];
  alertId: string;
  onAnother: () => void;
}): ReactNode {
  const { say, join } = useWords();
  const [asking, setAsking] = useState(false);
  const correct = useDeed(reportsCorrect, [alertsList, dutiesList]);
  if (correct.isSuccess) {
    return (
      <Page title={say('report.withdrawn')}>
        <Notice tone="good">{say('report.withdrawn.means')}</Notice>
        <Button onPress={props.onAnother}>{say('report.another')}</Button>
      </Page>
    );
  }
  return (
    <Page title={say('report.sent')}>
      <Notice tone="good" title={`${say(`report.was.${props.what}`)}: ${join(props.codes)}`}>
        <p>{say('report.sent.means')}</p>
      </Notice>
      <ul className="bullets">
        <li>{say('report.next.others')}</li>
        <li>{say('report.next.lawyer')}</li>
        <li>{say('report.next.devices')}</li>
      </ul>
      <FailureNotice of={correct.error} />
      <div className="stack">
        <Go to="/alerts/$id" params={{ id: props.alertId }} className="button button-primary button-large">
          {say('report.open')}
        </Go>
        <Button size="large" onPress={props.onAnother}>
          {say('report.another')}
        </Button>
        <Button tone="quiet" onPress={() => setAsking(true)}>
          {say('report.wrong')}
        </Button>
      </div>
      {asking && (
        <Confirm
          title={say('report.wrong.sure')}
          doIt={say('report.wrong')}
          danger
          busy={correct.isPending}
          onYes={() => correct.mutate({ id: props.alertId }, { onSettled: () => setAsking(false) })}
          onNo={() => setAsking(false)}
        >
          <p>{say('report.wrong.means')}</p>
        </Confirm>
      )}
    </Page>
  );
}
