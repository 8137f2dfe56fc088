import { useState, type ReactNode } from 'react';
import { briefsGet } from '@lapwing/contracts';
import { useAnswer } from '../ask/use-ask.js';
import { Answer } from '../pieces/answer.js';
import { Part } from '../pieces/page.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import { PlaceBrief } from './place-brief.js';

/** What would stand in a country they may go to. The country is asked about and kept nowhere, in no address either. */
export function AskCountry(props: { personId: string }): ReactNode {
  const { say } = useWords();
  const [country, setCountry] = useState<string | null>(null);
  return (
    <div className="no-print">
      <Part title={say('brief.ask')}>
        <PlaceField
          label={say('brief.ask.country')}
          hint={say('brief.ask.means')}
          value={country}
          onChange={setCountry}
        />
        {country !== null && <Asked personId={props.personId} country={country} />}
      </Part>
    </div>
  );
}

function Asked(props: { personId: string; country: string }): ReactNode {
  const brief = useAnswer(briefsGet, { id: props.personId, country: props.country });
  return (
    <Answer of={brief}>
      {({ places }) => places.map((place) => <PlaceBrief key={place.country} place={place} />)}
    </Answer>
  );
}
