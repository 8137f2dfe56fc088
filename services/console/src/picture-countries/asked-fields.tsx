import type { ReactNode } from 'react';
import { DOCUMENT_CLASSES, PROFILES } from '@lapwing/domain';
import { ChooseMany, ChooseOne } from '../pieces/choose.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';
import type { AskedFor } from './in-address.js';

/** For whom: origin, profile and paper. None of it is kept anywhere. */
export function AskedFields(props: {
  asked: AskedFor;
  onChange: (asked: AskedFor) => void;
  many?: boolean;
}): ReactNode {
  const { asked, onChange } = props;
  const { say } = useWords();
  const profiles = PROFILES.map((value) => ({ value, label: say(`profile.${value}`) }));
  return (
    <>
      <div className="asked-for">
        <PlaceField
          key={asked.origin}
          label={say('countries.origin')}
          value={asked.origin}
          onChange={(origin) => onChange({ ...asked, origin })}
        />
        {props.many !== true && (
          <ChooseOne
            label={say('countries.profile')}
            empty={say('countries.profile.all')}
            value={asked.profiles[0] ?? null}
            choices={profiles}
            onChange={(profile) => onChange({ ...asked, profiles: profile === null ? [] : [profile] })}
          />
        )}
        <ChooseOne
          label={say('countries.document')}
          empty={say('countries.document.any')}
          hint={say('countries.document.hint')}
          value={asked.document}
          choices={DOCUMENT_CLASSES.map((value) => ({ value, label: say(`document.${value}`) }))}
          onChange={(document) => onChange({ ...asked, document })}
        />
      </div>
      {props.many === true && (
        <details className="picture-not">
          <summary>{say('countries.profiles', { count: asked.profiles.length })}</summary>
          <ChooseMany
            label={say('countries.profile')}
            value={asked.profiles}
            choices={profiles}
            onChange={(chosen) => onChange({ ...asked, profiles: chosen.slice(0, 5) })}
          />
        </details>
      )}
    </>
  );
}
