import type { Language } from '@lapwing/contracts';

interface NeutralWords {
  take: string;
  taken: (until: string) => string;
  unusable: string;
  offline: string;
}

/** The neutral page's few words; they give nothing away to whoever looks over a shoulder. */
export const NEUTRAL_WORDS: Record<Language, NeutralWords> = {
  en: {
    take: 'I have it',
    taken: (until) => `Noted, it’s yours until ${until}.`,
    unusable: 'This link can no longer be used.',
    offline: 'Not sent: there is no connection. Please try again.',
  },
  ru: {
    take: 'Беру',
    taken: (until) => `Принято, это ваше до ${until}.`,
    unusable: 'Эта ссылка больше не действует.',
    offline: 'Не отправлено: нет связи. Попробуйте ещё раз.',
  },
};
