import type { MessageLanguage } from '@lapwing/domain';

interface NeutralWords {
  take: string;
  taken: (until: string) => string;
  unusable: string;
  offline: string;
}

/**
 * The neutral page's few words; they give nothing away to whoever looks over a shoulder. All but English and Russian are
 * machine-drafted and have no native second reader yet.
 */
export const NEUTRAL_WORDS: Record<MessageLanguage, NeutralWords> = {
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
  uk: {
    take: 'Беру',
    taken: (until) => `Прийнято, це ваше до ${until}.`,
    unusable: 'Це посилання більше не діє.',
    offline: 'Не надіслано: немає зв’язку. Спробуйте ще раз.',
  },
  de: {
    take: 'Ich übernehme',
    taken: (until) => `Notiert, es gehört Ihnen bis ${until}.`,
    unusable: 'Dieser Link ist nicht mehr gültig.',
    offline: 'Nicht gesendet: keine Verbindung. Bitte noch einmal versuchen.',
  },
  fr: {
    take: 'Je prends',
    taken: (until) => `C’est noté, c’est à vous jusqu’à ${until}.`,
    unusable: 'Ce lien ne peut plus être utilisé.',
    offline: 'Non envoyé : pas de connexion. Veuillez réessayer.',
  },
  es: {
    take: 'La tomo',
    taken: (until) => `Anotado, es suya hasta las ${until}.`,
    unusable: 'Este enlace ya no se puede usar.',
    offline: 'No enviado: no hay conexión. Inténtelo de nuevo.',
  },
  tr: {
    take: 'Üstleniyorum',
    taken: (until) => `Not edildi, şu saate kadar sizde: ${until}.`,
    unusable: 'Bu bağlantı artık kullanılamaz.',
    offline: 'Gönderilmedi: bağlantı yok. Lütfen yeniden deneyin.',
  },
  ka: {
    take: 'ვიღებ',
    taken: (until) => `მიღებულია, თქვენია ამ დრომდე: ${until}.`,
    unusable: 'ეს ბმული აღარ მოქმედებს.',
    offline: 'არ გაიგზავნა: კავშირი არ არის. სცადეთ ხელახლა.',
  },
  hy: {
    take: 'Վերցնում եմ',
    taken: (until) => `Ընդունված է, ձերն է մինչև ${until}։`,
    unusable: 'Այս հղումն այլևս չի գործում։',
    offline: 'Չի ուղարկվել՝ կապ չկա։ Փորձեք կրկին։',
  },
  kk: {
    take: 'Аламын',
    taken: (until) => `Қабылданды, мына уақытқа дейін сіздікі: ${until}.`,
    unusable: 'Бұл сілтеме енді жарамсыз.',
    offline: 'Жіберілмеді: байланыс жоқ. Қайталап көріңіз.',
  },
  fa: {
    take: 'برمی‌دارم',
    taken: (until) => `ثبت شد، تا ساعت ${until} با شماست.`,
    unusable: 'این پیوند دیگر کار نمی‌کند.',
    offline: 'فرستاده نشد: ارتباط نیست. دوباره تلاش کنید.',
  },
};

/** What a reader's browser asks for: the first language the page speaks, else English. */
export function neutralLanguage(languages: readonly string[]): MessageLanguage {
  for (const tag of languages) {
    const wished = tag.slice(0, 2).toLowerCase();
    if (isSpoken(wished)) return wished;
  }
  return 'en';
}

function isSpoken(language: string): language is MessageLanguage {
  return Object.hasOwn(NEUTRAL_WORDS, language);
}
