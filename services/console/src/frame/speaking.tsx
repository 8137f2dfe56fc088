import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import type { Language } from '@lapwing/contracts';
import { rememberedLanguage, rememberLanguage } from '../wording/language.js';
import { loadMessages, type Messages } from '../wording/messages.js';

interface Tongue {
  language: Language;
  speak: (language: Language) => void;
}
const TongueContext = createContext<Tongue>({ language: 'en', speak: () => undefined });
const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU' };

/** The language of the console on this device and how to change it. */
export function useTongue(): Tongue {
  return use(TongueContext);
}

/** Gives everything below it words in the reader's language. */
export function Speaking(props: { children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(rememberedLanguage);
  const [spoken, setSpoken] = useState<{ language: Language; messages: Messages } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadMessages(language).then((messages) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setSpoken({ language, messages });
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  // Stable, so that an effect on what the account keeps never undoes the reader's own switch.
  const speak = useCallback((chosen: Language) => {
    rememberLanguage(chosen);
    setLanguage(chosen);
  }, []);
  const tongue = useMemo<Tongue>(() => ({ language, speak }), [language, speak]);
  if (spoken === null) return null;
  const locale = LOCALES[spoken.language];
  return (
    <TongueContext value={tongue}>
      <IntlProvider locale={locale} defaultLocale="en-GB" messages={spoken.messages}>
        <I18nProvider locale={locale}>{props.children}</I18nProvider>
      </IntlProvider>
    </TongueContext>
  );
}
