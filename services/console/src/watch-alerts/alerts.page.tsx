import { useState, type ReactNode } from 'react';
import { alertsList, dutiesList, reportsFile, type AlertRow } from '@lapwing/contracts';
import { usePages } from '../ask/use-pages.js';
import { Calls } from '../be-reached/calls.js';
import { useMay } from '../frame/session.js';
import { Empty } from '../pieces/answer.js';
import { UrgencyBadge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page } from '../pieces/page.js';
import { Pages } from '../pieces/pages.js';
import { Switch } from '../pieces/switch.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { titleOf } from './alert-title.js';
import { LockedNotice } from './locked-notice.js';
import { StandingLine } from './standing-line.js';
import { useCodes } from './use-codes.js';

const SHOWN = ['open', 'closed', 'withdrawn'] as const;

/** The alerts the reader may see, the most urgent first. */
export function AlertsPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('open');
  const alerts = usePages<AlertRow, typeof alertsList>(alertsList, { state: shown });
  const codeOf = useCodes(alerts.data ?? [], shown === 'open' && may(dutiesList));
  return (
    <Page title={say('nav.alerts')} {...(may(reportsFile) ? { actions: <ReportOne /> } : {})}>
      <LockedNotice />
      <Calls open />
      <Switch
        label={say('alerts.show')}
        ways={SHOWN.map((value) => ({ value, label: say(`alerts.show.${value}`) }))}
        value={shown}
        onChange={setShown}
      />
      <Pages of={alerts} empty={<NoAlerts open={shown === 'open'} mayReport={may(reportsFile)} />}>
        {(items) => (
          <ul className="list">
            {items.map((alert) => (
              <li key={alert.id}>
                <Row alert={alert} code={codeOf(alert.id)} />
              </li>
            ))}
          </ul>
        )}
      </Pages>
    </Page>
  );
}

/** What one has seen or heard oneself is two taps away from the page one is on at night. */
function ReportOne(): ReactNode {
  const { say } = useWords();
  return (
    <Go to="/report" className="button button-plain button-normal">
      <Icon name="flag" />
      {say('nav.report')}
    </Go>
  );
}

function Row(props: { alert: AlertRow; code: string | null }): ReactNode {
  const { alert, code } = props;
  const words = useWords();
  return (
    <Go to="/alerts/$id" params={{ id: alert.id }} className={`row row-${alert.urgency}`}>
      <span className="row-top">
        <UrgencyBadge urgency={alert.urgency} />
        {code !== null && <span className="code">{code}</span>}
        <span className="row-when">
          <When at={alert.raisedAt} />
        </span>
      </span>
      <span className="row-title">{titleOf(alert, words)}</span>
      <span className="row-meta">
        <StandingLine alert={alert} />
        <span>{words.say('alert.touches', { count: alert.touchedCount })}</span>
        {(alert.state === 'updated' || alert.state === 'corrected') && (
          <span>
            {words.say(`alert.state.${alert.state}`)} <When at={alert.changedAt} />
          </span>
        )}
      </span>
    </Go>
  );
}

function NoAlerts(props: { open: boolean; mayReport: boolean }): ReactNode {
  const { say } = useWords();
  if (!props.open) return <Empty title={say('alerts.empty.past')} />;
  return (
    <Empty title={say('alerts.empty')}>
      <p>{say('alerts.empty.means')}</p>
      <div className="actions">
        {props.mayReport && (
          <Go to="/persons" className="button button-plain button-normal">
            {say('alerts.empty.persons')}
          </Go>
        )}
        <Go to="/sources" className="button button-plain button-normal">
          {say('alerts.empty.sources')}
        </Go>
      </div>
    </Empty>
  );
}
