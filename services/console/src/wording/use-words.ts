import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { MessageId } from './messages.js';
import { distance, partialDateParts } from './time.js';

/** What a language code of a source has to look like before the browser is asked for its name. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export interface Words {
  say: (id: MessageId, values?: Record<string, string | number>) => string;
  /** A country's name in the reader's language. */
  place: (code: string) => string;
  /** A language's name in the reader's language. */
  tongue: (code: string) => string;
  /** Several names joined as the language does it. */
  join: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
  /** 0.42 as 42 per cent. */
  percent: (share: number) => string;
  /** `5 minutes ago`. */
  ago: (instant: string, now?: Date) => string;
  /** Day and time of an instant in the reader's zone. */
  moment: (instant: string) => string;
  /** The time of day of an instant. */
  clock: (instant: string) => string;
  /** A full or partial date. */
  date: (partial: string) => string;
  locale: string;
}

/** Everything a page needs to put a value into words. */
export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => wordsOf(intl), [intl]);
}

function wordsOf(intl: IntlShape): Words {
  return {
    locale: intl.locale,
    say: (id, values) => intl.formatMessage({ id }, values),
    place: (code) => intl.formatDisplayName(code, { type: 'region' }) ?? code,
    tongue: (code) => (LANGUAGE.test(code) ? (intl.formatDisplayName(code, { type: 'language' }) ?? code) : code),
    percent: (share) => intl.formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }),
    join: (items, type = 'conjunction') => intl.formatList([...items], { type }),
    ago: (instant, now = new Date()) => {
      const { value, unit } = distance(now, new Date(instant));
      return value === 0
        ? intl.formatMessage({ id: 'time.now' })
        : intl.formatRelativeTime(value, unit, { numeric: 'always', style: 'short' });
    },
    moment: (instant) => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' }),
    clock: (instant) => intl.formatTime(instant, { timeStyle: 'short' }),
    date: (partial) => {
      const { date, options } = partialDateParts(partial);
      return intl.formatDate(date, options);
    },
  };
}
