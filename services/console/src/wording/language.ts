import { language, type Language } from '@lapwing/contracts';

const KEY = 'lapwing.language';

/** What a reader's browser asks for: the first language we speak, else English. */
export function preferredOf(languages: readonly string[]): Language {
  for (const tag of languages) {
    const parsed = language.safeParse(tag.slice(0, 2).toLowerCase());
    if (parsed.success) return parsed.data;
  }
  return 'en';
}

/** The language used last on this device, else the browser's. */
export function rememberedLanguage(): Language {
  const stored = language.safeParse(window.localStorage.getItem(KEY));
  return stored.success ? stored.data : preferredOf(window.navigator.languages);
}

export function rememberLanguage(chosen: Language): void {
  window.localStorage.setItem(KEY, chosen);
}
