import type { ReactNode } from 'react';
import { PUBLISHERS, type OfferedView } from '@lapwing/contracts';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Line } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import { type Filter, SEVERAL } from './filter.js';

/** Narrows the catalogue down. */
export function FilterFields(props: {
  items: readonly OfferedView[];
  value: Filter;
  onChange: (filter: Filter) => void;
}): ReactNode {
  const { say, place, tongue, locale } = useWords();
  const { items, value, onChange } = props;
  const byLabel = (a: { label: string }, b: { label: string }): number => a.label.localeCompare(b.label, locale);
  const countries = [...new Set(items.map(({ country }) => country ?? SEVERAL))]
    .map((code) => ({ value: code, label: code === SEVERAL ? say('catalogue.several') : place(code) }))
    .sort(byLabel);
  const languages = [...new Set(items.flatMap(({ language }) => (language === null ? [] : [language])))]
    .map((code) => ({ value: code, label: tongue(code) }))
    .sort(byLabel);
  return (
    <>
      <div className="grid">
        <ChooseOne
          label={say('catalogue.country')}
          empty={say('catalogue.every_country')}
          choices={countries}
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
        />
        <ChooseOne
          label={say('source.language')}
          empty={say('catalogue.every_language')}
          choices={languages}
          value={value.language}
          onChange={(language) => onChange({ ...value, language })}
        />
        <ChooseOne
          label={say('catalogue.publisher')}
          empty={say('catalogue.every_publisher')}
          choices={PUBLISHERS.map((publisher) => ({ value: publisher, label: say(`publisher.${publisher}`) }))}
          value={value.publisher}
          onChange={(publisher) => onChange({ ...value, publisher })}
        />
        <Line
          label={say('catalogue.words')}
          type="search"
          value={value.words}
          onChange={(words) => onChange({ ...value, words })}
        />
      </div>
      <Tick
        label={say('catalogue.unread_only')}
        value={value.unreadOnly}
        onChange={(unreadOnly) => onChange({ ...value, unreadOnly })}
      />
    </>
  );
}
