import { DATE_WORDS } from './date-words-written.js';
import { foldWord } from './fold-text.js';
import type { Language } from './language.js';

/** The words a date is made of in each language, by month and day of the week (Sunday first). */
export interface DateWords {
  months: readonly RegExp[];
  days: readonly RegExp[];
  today: RegExp;
  yesterday: RegExp;
  last: RegExp;
  month: RegExp;
  year: RegExp;
  week: RegExp;
}

const SPELT: Record<'en' | 'ru', DateWords> = {
  en: {
    months: [
      /^jan(uary)?$/,
      /^feb(ruary)?$/,
      /^mar(ch)?$/,
      /^apr(il)?$/,
      /^may$/,
      /^june?$/,
      /^july?$/,
      /^aug(ust)?$/,
      /^sept?(ember)?$/,
      /^oct(ober)?$/,
      /^nov(ember)?$/,
      /^dec(ember)?$/,
    ],
    days: [/^sunday$/, /^monday$/, /^tuesday$/, /^wednesday$/, /^thursday$/, /^friday$/, /^saturday$/],
    today: /^(today|tonight)$/,
    yesterday: /^yesterday$/,
    last: /^last$/,
    month: /^month$/,
    year: /^year$/,
    week: /^week$/,
  },
  ru: {
    months: [
      /^январ[яьею]/,
      /^феврал[яьею]/,
      /^март[аеу]?$/,
      /^апрел[яьею]/,
      /^ма[йяею]$/,
      /^июн[яьею]/,
      /^июл[яьею]/,
      /^август/,
      /^сентябр/,
      /^октябр/,
      /^ноябр/,
      /^декабр/,
    ],
    days: [/^воскресень[ею]/, /^понедельник/, /^вторник/, /^сред[ау]$/, /^четверг/, /^пятниц[ау]/, /^суббот[ау]/],
    today: /^сегодня$/,
    yesterday: /^вчера$/,
    last: /^(прошл|минувш)(ого|ом|ым|ый|ой|ую)$/,
    month: /^месяц/,
    year: /^год[ау]?$/,
    week: /^недел/,
  },
};

function anyOf({ months, days, today, yesterday, last }: DateWords): RegExp {
  const sources = [...months, ...days, today, yesterday, last].map((pattern) => pattern.source);
  return new RegExp(`^\\d|${sources.join('|')}`);
}

function stems(text: string): RegExp[] {
  return text.split(' ').map((stem) => new RegExp(`^(?:${stem.split('/').map(foldWord).join('|')})`));
}

/** `months | days | today | yesterday | last | month | year | week`, each word by its stem. */
function dateWords(row: string): DateWords {
  const [months = [], days = [], ...single] = row.split('|').map((part) => stems(part.trim()));
  const [today, yesterday, last, month, year, week] = single.map(([pattern]) => pattern ?? /$^/);
  return {
    months,
    days,
    today: today ?? /$^/,
    yesterday: yesterday ?? /$^/,
    last: last ?? /$^/,
    month: month ?? /$^/,
    year: year ?? /$^/,
    week: week ?? /$^/,
  };
}

const WORDS = new Map<Language, { words: DateWords; begins: RegExp }>();

/** The words of dates in a language, and what a date can begin with, to pass over everything else at once. */
export function dateWordsOf(language: Language): { words: DateWords; begins: RegExp } {
  const known = WORDS.get(language);
  if (known) return known;
  const words = language === 'en' || language === 'ru' ? SPELT[language] : dateWords(DATE_WORDS[language]);
  const made = { words, begins: anyOf(words) };
  WORDS.set(language, made);
  return made;
}
