import type { ReactNode } from 'react';
import { QUEUE_AGES, QUEUE_REASONS, type InputOf, type reviewQueue } from '@lapwing/contracts';
import { ChooseOne } from '../pieces/choose.js';
import { PlaceField } from '../pieces/places.js';
import { useWords } from '../wording/use-words.js';

export type QueueWish = Required<Pick<InputOf<typeof reviewQueue>, 'because' | 'country' | 'language' | 'age'>>;

/** The languages whose documents wait most often; anything else waits as a language that is not read. */
const LANGUAGES = ['en', 'ru', 'uk', 'tr', 'kk', 'ky', 'uz', 'ka', 'hy', 'fa', 'ar', 'de', 'fr', 'es', 'pl'] as const;

/** Narrows the queue down. */
export function QueueFilters(props: { wish: QueueWish; onChange: (wish: QueueWish) => void }): ReactNode {
  const { wish, onChange } = props;
  const { say, tongue } = useWords();
  return (
    <>
      <ChooseOne
        label={say('review.reason')}
        empty={say('choose.all')}
        choices={QUEUE_REASONS.map((value) => ({ value, label: say(`review.because.${value}`) }))}
        value={wish.because ?? null}
        onChange={(because) => onChange({ ...wish, because })}
      />
      <details className="narrow" open={wish.country !== null || wish.language !== null || wish.age !== null}>
        <summary>{say('review.narrow')}</summary>
        <div className="grid grid-top">
          <PlaceField
            label={say('developments.host')}
            value={wish.country ?? null}
            onChange={(country) => onChange({ ...wish, country })}
          />
          <ChooseOne
            label={say('review.language')}
            empty={say('choose.all')}
            choices={LANGUAGES.map((value) => ({ value, label: tongue(value) }))}
            value={LANGUAGES.find((one) => one === wish.language) ?? null}
            onChange={(language) => onChange({ ...wish, language })}
          />
          <ChooseOne
            label={say('review.age')}
            empty={say('choose.all')}
            choices={QUEUE_AGES.map((value) => ({ value, label: say(`review.age.${value}`) }))}
            value={wish.age ?? null}
            onChange={(age) => onChange({ ...wish, age })}
          />
        </div>
      </details>
    </>
  );
}
