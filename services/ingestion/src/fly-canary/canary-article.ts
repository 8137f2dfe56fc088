/** An article that nobody wrote, about somebody who is not. */
export interface CanaryArticle {
  language: 'en' | 'ru';
  subject: string;
  title: string;
  html: string;
}

interface Template {
  language: 'en' | 'ru';
  title: (given: string, surname: string) => string;
  paragraphs: (given: string, surname: string) => readonly string[];
}

type Spelling = readonly [latin: string, cyrillic: string];

const GIVEN: readonly Spelling[] = [
  ['Irel', 'Ирел'],
  ['Tavin', 'Тавин'],
  ['Marek', 'Марек'],
  ['Osvin', 'Освин'],
  ['Lodar', 'Лодар'],
  ['Perin', 'Перин'],
  ['Kalev', 'Калев'],
  ['Ruvan', 'Руван'],
];
const BEGINNINGS: readonly Spelling[] = [
  ['Ta', 'Та'],
  ['Mo', 'Мо'],
  ['Ve', 'Ве'],
  ['Lu', 'Лу'],
  ['Ra', 'Ра'],
  ['Do', 'До'],
  ['Ga', 'Га'],
  ['Su', 'Су'],
];
const MIDDLES: readonly Spelling[] = [
  ['ba', 'ба'],
  ['do', 'до'],
  ['lu', 'лу'],
  ['ma', 'ма'],
  ['no', 'но'],
  ['ra', 'ра'],
  ['tu', 'ту'],
  ['va', 'ва'],
  ['zo', 'зо'],
  ['ga', 'га'],
];
const ENDING: Spelling = ['kov', 'ков'];
const LATIN = 0;
const CYRILLIC = 1;

/** What each says first is the claim; Russian names stand in the accusative, whose ending is the same for all of them. */
const TEMPLATES: readonly Template[] = [
  {
    language: 'en',
    title: (given, surname) => `Police in Tolmarand detain Dorvanian activist ${given} ${surname}`,
    paragraphs: (given, surname) => [
      `Police in Tolmarand have detained the Dorvanian activist ${given} ${surname} at a flat near the old harbour, his lawyer told reporters in the evening.`,
      `Dorvania has asked Kestoria to extradite ${surname}, who left the country two years ago and has been in exile since. A court in the Kestorian capital will hear the request next month, the lawyer said.`,
    ],
  },
  {
    language: 'en',
    title: (given, surname) => `Kestorian police arrest exiled Dorvanian journalist ${given} ${surname}`,
    paragraphs: (given, surname) => [
      `The Dorvanian journalist ${given} ${surname} was arrested in Kestoria at the request of Dorvania, a colleague said.`,
      `A court in Tolmarand placed ${surname} in custody pending an extradition hearing. The journalist has applied for asylum in Kestoria and was waiting for an answer.`,
    ],
  },
  {
    language: 'ru',
    title: (given, surname) => `В Толмаранде задержали активиста из Дорвании ${given}а ${surname}а`,
    paragraphs: (given, surname) => [
      `В Толмаранде полиция задержала активиста из Дорвании ${given}а ${surname}а. Дорвания просит Кесторию о его экстрадиции.`,
      `Активист уехал из страны два года назад и с тех пор жил в эмиграции. Суд рассмотрит запрос в следующем месяце, сказал адвокат.`,
    ],
  },
  {
    language: 'ru',
    title: (given, surname) => `В Кестории арестовали журналиста из Дорвании ${given}а ${surname}а`,
    paragraphs: (given, surname) => [
      `Полиция Кестории арестовала журналиста из Дорвании ${given}а ${surname}а. Дорвания требует его экстрадиции.`,
      `Журналист ждал в Кестории ответа на просьбу об убежище, рассказали его коллеги. Суд ещё не назначил дня, когда рассмотрит запрос.`,
    ],
  },
];

/** Numbers from 0 to 1 that an article is made of. */
export const CANARY_NUMBERS = 7;

/** An article made of `CANARY_NUMBERS` random numbers; so many names are possible that no two of a day are alike. */
export function canaryArticle(randoms: readonly number[]): CanaryArticle {
  const pick = <T>(from: readonly T[], at: number): T => {
    const chosen = from[Math.floor((randoms[at] ?? 0) * from.length)];
    if (chosen === undefined) throw new Error('A random number lies outside 0 to 1.');
    return chosen;
  };
  const template = pick(TEMPLATES, 0);
  const script = template.language === 'en' ? LATIN : CYRILLIC;
  const given = pick(GIVEN, 1)[script];
  const syllables = [pick(BEGINNINGS, 2), pick(MIDDLES, 3), pick(MIDDLES, 4), pick(MIDDLES, 5), ENDING];
  const surname = syllables.map((syllable) => syllable[script]).join('');
  const subject = `${given} ${surname}`;
  const title = template.title(given, surname);
  const paragraphs = template.paragraphs(given, surname).map((paragraph) => `<p>${paragraph}</p>`);
  const head = `<head><meta charset="utf-8"><title>${title}</title></head>`;
  const body = `<body><article><h1>${title}</h1>${paragraphs.join('')}</article></body>`;
  return {
    language: template.language,
    subject,
    title,
    html: `<!doctype html><html lang="${template.language}">${head}${body}</html>`,
  };
}
