import type { Article } from './newsroom.js';

const PLACES = [
  ['Kyrgyzstan', 'Bishkek', 'Kyrgyz'],
  ['Kazakhstan', 'Almaty', 'Kazakh'],
  ['Armenia', 'Yerevan', 'Armenian'],
  ['Serbia', 'Belgrade', 'Serbian'],
] as const;
const GIVEN = ['Anton', 'Boris', 'Denis', 'Egor', 'Fyodor', 'Gleb', 'Ilya', 'Kirill', 'Leonid', 'Maksim'] as const;
const STEMS = ['Barsuk', 'Dolmat', 'Gorlen', 'Zhavor', 'Kalin', 'Lozin', 'Merkul', 'Novik', 'Ostap', 'Pavlin'] as const;

/** Countries in which these stories happen. */
export const STORY_HOSTS = ['KG', 'KZ', 'AM', 'RS'] as const;

export interface Story {
  surname: string;
  article: Article;
}

/** The n-th of a row of distinct happenings: another invented activist, deported from one of four countries. */
export function story(n: number): Story {
  const [country, city, adjective] = PLACES[n % PLACES.length] ?? PLACES[0];
  const surname = `${STEMS[n % STEMS.length] ?? ''}${['enko', 'yants', 'ovich'][Math.floor(n / STEMS.length) % 3] ?? ''}`;
  const name = `${GIVEN[(n * 3) % GIVEN.length] ?? ''} ${surname}`;
  return {
    surname,
    article: {
      title: `${country} deports Russian activist ${name}`,
      text:
        `${country} has deported the Russian activist ${name} to Russia, the ${adjective} Interior Ministry said.\n` +
        `${surname} was detained in ${city} last week and handed over to Russian officers at the airport. He had asked for asylum.`,
    },
  };
}
