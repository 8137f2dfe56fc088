import type { ReactNode } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { briefsGet, type BriefView } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Notice } from '../pieces/notice.js';
import { Page } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import { useWords } from '../wording/use-words.js';
import { AskCountry } from './ask-country.js';
import { PlaceBrief } from './place-brief.js';

const route = getRouteApi('/inside/persons/$id/brief');

/** What already stands where a person is, passes through or plans to go. */
export function BriefPage(): ReactNode {
  const { id } = route.useParams();
  const { say } = useWords();
  const brief = useAnswer(briefsGet, { id });
  return (
    <>
      <Go to="/persons/$id" params={{ id }} className="back">
        <Icon name="back" />
        {say('brief.back')}
      </Go>
      <Page
        title={say('brief.title')}
        lead={say('brief.lead')}
        actions={<Button onPress={() => window.print()}>{say('brief.print')}</Button>}
      >
        <Answer of={brief}>{(view) => <Brief brief={view} />}</Answer>
        <AskCountry personId={id} />
        <p className="hint">{say('brief.print.means')}</p>
      </Page>
    </>
  );
}

/** A brief as it stands, place by place. */
export function Brief(props: { brief: BriefView }): ReactNode {
  const { code, madeAt, places, status } = props.brief;
  const { say } = useWords();
  return (
    <>
      <p className="facts">
        <span className="code no-print">{code}</span>
        <span>
          {say('brief.made')} <When at={madeAt} exact />
        </span>
      </p>
      {(status === 'safe' || status === 'closed') && <Notice>{say('brief.not_watched')}</Notice>}
      {places.length === 0 && (
        <Empty title={say('brief.no_places')}>
          <p>{say('brief.no_places.means')}</p>
        </Empty>
      )}
      {places.map((place) => (
        <PlaceBrief key={place.country} place={place} />
      ))}
    </>
  );
}
