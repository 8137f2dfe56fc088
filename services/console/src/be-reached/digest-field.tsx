import type { ReactNode } from 'react';
import type { PreferencesEntry } from '@lapwing/contracts';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';
import { TimeLine } from './time-line.js';
import { TimesField } from './times-field.js';

type Digest = PreferencesEntry['digest'];

/** A Monday, from which the days of the week are counted. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 3_600_000;
const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** When everything that can wait comes together. */
export function DigestField(props: {
  value: Digest;
  onChange: (value: Digest) => void;
  fault: string | null;
}): ReactNode {
  const { say, locale } = useWords();
  const { value, onChange } = props;
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const choices = DAYS.map((day, index) => ({ value: day, label: weekday.format(MONDAY + index * DAY) }));
  return (
    <TimesField legend={say('told.digest')} hint={say('told.digest.hint')} fault={props.fault}>
      <ChooseOne
        label={say('told.digest.day')}
        empty={say('told.digest.every_day')}
        choices={choices}
        value={DAYS.find((day) => Number(day) === value.weekly) ?? null}
        onChange={(day) => onChange({ ...value, weekly: day === null ? null : Number(day) })}
      />
      <TimeLine label={say('told.digest.at')} value={value.daily} onChange={(daily) => onChange({ ...value, daily })} />
    </TimesField>
  );
}
