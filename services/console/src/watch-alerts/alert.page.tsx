import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import {
  alertsGet,
  deliveriesOfAlert,
  Failure,
  playbooksOfAlert,
  reportsPublish,
  type AlertView,
} from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { BriefOfAlert } from '../brief-persons/brief-of-alert.js';
import { OpenTasks } from '../ask-who-is-exposed/open-tasks.js';
import { MuteDevelopment } from '../choose-what-rings/mute-development.js';
import { useMay, useSession } from '../frame/session.js';
import { DevelopmentEvidence } from '../follow-developments/development-evidence.js';
import { Answer } from '../pieces/answer.js';
import { UrgencyBadge } from '../pieces/badge.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Notice } from '../pieces/notice.js';
import { Page, Part } from '../pieces/page.js';
import { SourceText } from '../pieces/source-text.js';
import { useNow, When } from '../pieces/when.js';
import { TellAll } from '../report-first-hand/tell-all.js';
import { BesideAlert } from '../write-playbooks/beside-alert.js';
import { useWords } from '../wording/use-words.js';
import { fullTitleOf } from './alert-title.js';
import { Claimed } from './claimed.js';
import { CloseAlert } from './close-alert.js';
import { ToldPeople } from '../watch-deliveries/told-people.js';
import { OnlyRung } from './only-rung.js';
import { standingOf, wasRung } from './standing.js';
import { StandingLine } from './standing-line.js';
import { TakeIt } from './take-it.js';
import { Touched } from './touched.js';

const route = getRouteApi('/inside/alerts/$id');

/** One alert: what happened, whom it touches and why, and who was told. */
export function AlertPage(): ReactNode {
  const { id } = route.useParams();
  const alert = useAnswer(alertsGet, { id });
  const { say } = useWords();
  return (
    <>
      <Go to="/alerts" className="back">
        <Icon name="back" />
        {say('nav.alerts')}
      </Go>
      <Unless of={alert} id={id}>
        <Answer of={alert}>{(view) => <Alert alert={view} />}</Answer>
      </Unless>
    </>
  );
}

/** Who was rung for somebody else sees nothing of it before they have it, and has to be able to take it; who was told of it reads why it stays shut. */
function Unless(props: { of: { error: Error | null; data: unknown }; id: string; children: ReactNode }): ReactNode {
  const { of, id, children } = props;
  const { say } = useWords();
  const may = useMay();
  const { memberId } = useSession();
  const unseen = of.data === undefined && of.error instanceof Failure && of.error.code === 'not_found';
  const ledger = useAnswer(deliveriesOfAlert, { alertId: id }, { when: unseen && may(deliveriesOfAlert) }).data;
  if (!unseen || ledger === undefined || ledger.attempts.every((attempt) => attempt.memberId !== memberId))
    return children;
  if (wasRung(ledger, memberId)) return <OnlyRung id={id} duties={ledger.duties} />;
  return <Notice tone="info">{say('alert.only_told')}</Notice>;
}

function Alert(props: { alert: AlertView }): ReactNode {
  const { alert } = props;
  const words = useWords();
  const { say } = words;
  const may = useMay();
  const { memberId } = useSession();
  // Whoever has it needs the numbers before anything else, and finds them there afterwards; for all others the facts come first.
  const isMine = ['mine', 'noted'].includes(standingOf(alert, memberId, useNow()).is);
  const hasCards = may(playbooksOfAlert) && alert.cause !== 'clock';
  const deliveries = useAnswer(deliveriesOfAlert, { alertId: alert.id }, { when: may(deliveriesOfAlert) });
  const code = deliveries.data?.duties[0]?.code ?? null;
  return (
    <Page title={fullTitleOf(alert, words)}>
      <p className="alert-line">
        <UrgencyBadge urgency={alert.urgency} />
        {code !== null && <span className="code">{code}</span>}
        <span>
          {say('alert.raised')} <When at={alert.raisedAt} />
        </span>
        <StandingLine alert={alert} />
      </p>
      <Changed alert={alert} />
      {alert.state !== 'closed' && alert.duties.some(({ mistake }) => mistake) && (
        <Notice tone="warn">{say('alert.mistake')}</Notice>
      )}
      <Claimed alert={alert} />
      <TakeIt alert={alert} rung={wasRung(deliveries.data, memberId)} />
      {isMine && hasCards && <BesideAlert alertId={alert.id} />}
      <OpenTasks alert={alert} />
      <Part title={say('alert.what')}>
        {alert.cause === 'clock' && <p>{say(alert.state === 'closed' ? 'alert.clock.settled' : 'alert.clock.what')}</p>}
        {alert.report !== null && <OwnReport report={alert.report} />}
        {alert.cause === 'brief' ? (
          <BriefOfAlert alert={alert} />
        ) : (
          alert.developments.map((development) => (
            <DevelopmentEvidence key={development.id} development={development} />
          ))
        )}
      </Part>
      <Part title={say('alert.whom')}>
        <Touched alert={alert} />
      </Part>
      {!isMine && hasCards && <BesideAlert alertId={alert.id} />}
      {may(deliveriesOfAlert) && (
        <Part title={say('alert.told')}>
          <Answer of={deliveries}>{(ledger) => <ToldPeople alertId={alert.id} ledger={ledger} />}</Answer>
        </Part>
      )}
      {alert.cause === 'development' && alert.state !== 'withdrawn' && (
        <Mute development={alert.developments[0]?.id ?? null} />
      )}
      {alert.cause === 'own_report' && may(reportsPublish) && <TellAll alertId={alert.id} />}
      <CloseAlert alert={alert} />
    </Page>
  );
}

function Mute(props: { development: string | null }): ReactNode {
  return props.development === null ? null : <MuteDevelopment id={props.development} />;
}

function Changed(props: { alert: AlertView }): ReactNode {
  const { state, changedAt } = props.alert;
  const { say } = useWords();
  if (state === 'raised') return null;
  return (
    <Notice tone={state === 'corrected' || state === 'withdrawn' ? 'warn' : 'info'}>
      <p>
        {say(`alert.state.${state}.long`)} <When at={changedAt} exact />
      </p>
    </Notice>
  );
}

function OwnReport(props: { report: NonNullable<AlertView['report']> }): ReactNode {
  const { say } = useWords();
  const { report } = props;
  return (
    <div className="card stack">
      <p className="card-title">{say(`report.was.${report.what}`)}</p>
      <p>
        {say('report.happened')} <When at={report.at} exact />
      </p>
      {report.note !== null && (
        <blockquote>
          <SourceText text={report.note} />
        </blockquote>
      )}
      <p className="hint">{say('report.inside_only')}</p>
    </div>
  );
}
