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

export const WORDS: Record<Language, DateWords> = {
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

/** What a date can begin with, to pass over everything else at once. */
export const BEGINS: Record<Language, RegExp> = { en: anyOf(WORDS.en), ru: anyOf(WORDS.ru) };
