import type { ReactNode } from 'react';
import { briefsGet, type AlertView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { useMay } from '../frame/session.js';
import { DevelopmentEvidence } from '../follow-developments/development-evidence.js';
import { Answer } from '../pieces/answer.js';
import { Brief } from './brief.page.js';

/** The brief an alert is about, as it stands now; the developments alone for whoever may not see the person. */
export function BriefOfAlert(props: { alert: AlertView }): ReactNode {
  const { touched, developments } = props.alert;
  const may = useMay();
  if (!may(briefsGet) || touched.length === 0)
    return developments.map((development) => <DevelopmentEvidence key={development.id} development={development} />);
  return touched.map(({ personId }) => <OfPerson key={personId} personId={personId} />);
}

function OfPerson(props: { personId: string }): ReactNode {
  const brief = useAnswer(briefsGet, { id: props.personId });
  return <Answer of={brief}>{(view) => <Brief brief={view} />}</Answer>;
}
