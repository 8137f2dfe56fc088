import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { sessionEnd, sessionGet, sessionLanguage, type Language } from '@lapwing/contracts';
import { ask } from '../ask/ask.js';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { useWords } from '../wording/use-words.js';
import { useTongue } from './speaking.js';
import { applyTheme, rememberedTheme, THEMES, type Theme } from './theme.js';

const LANGUAGES: readonly { value: Language; name: string; short: string }[] = [
  { value: 'en', name: 'English', short: 'EN' },
  { value: 'ru', name: 'Русский', short: 'РУ' },
];

/** English or Russian, each named in its own language. `signedIn` also remembers it for messages. */
export function LanguageSwitch(props: { signedIn: boolean }): ReactNode {
  const { say } = useWords();
  const { language, speak } = useTongue();
  const client = useQueryClient();
  const choose = (chosen: Language): void => {
    speak(chosen);
    if (!props.signedIn) return;
    void ask(sessionLanguage, { language: chosen }).then(
      (session) => client.setQueryData([sessionGet.name, {}], session),
      () => undefined,
    );
  };
  return (
    <div className="switch" role="group" aria-label={say('frame.language')}>
      {LANGUAGES.map(({ value, name, short }) => (
        <button
          key={value}
          type="button"
          className="switch-option"
          lang={value}
          aria-label={name}
          aria-pressed={language === value}
          onClick={() => choose(value)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}

/** As the device says, light or dark. */
export function ThemeSwitch(): ReactNode {
  const { say } = useWords();
  const [theme, setTheme] = useState(rememberedTheme);
  const choose = (chosen: Theme): void => {
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <div className="switch" role="group" aria-label={say('frame.theme')}>
      {THEMES.map((value) => (
        <button
          key={value}
          type="button"
          className="switch-option"
          aria-pressed={theme === value}
          onClick={() => choose(value)}
        >
          {say(`frame.theme.${value}`)}
        </button>
      ))}
    </div>
  );
}

/** Ends the session and forgets everything that was shown. */
export function SignOut(): ReactNode {
  const { say } = useWords();
  const end = useDeed(sessionEnd);
  // A full load leaves nothing of the session in the memory of the page.
  const leave = (): void => end.mutate({}, { onSuccess: () => window.location.replace('/sign-in') });
  return (
    <>
      <Button tone="quiet" busy={end.isPending} onPress={leave}>
        {say('frame.sign_out')}
      </Button>
      <FailureNotice of={end.error} />
    </>
  );
}
