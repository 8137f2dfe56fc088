import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { sessionEnd, sessionGet, sessionLanguage, type Language } from '@lapwing/contracts';
import { ask } from '../ask/ask.js';
import { useDeed } from '../ask/use-ask.js';
import { Button } from '../pieces/button.js';
import { FailureNotice } from '../pieces/notice.js';
import { Switch, type Way } from '../pieces/switch.js';
import { useWords } from '../wording/use-words.js';
import { useTongue } from './speaking.js';
import { applyTheme, rememberedTheme, THEMES, type Theme } from './theme.js';

const LANGUAGES: readonly Way<Language>[] = [
  { value: 'en', name: 'English', label: 'EN', language: 'en' },
  { value: 'ru', name: 'Русский', label: 'РУ', language: 'ru' },
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
  return <Switch label={say('frame.language')} ways={LANGUAGES} value={language} onChange={choose} />;
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
    <Switch
      label={say('frame.theme')}
      ways={THEMES.map((value) => ({ value, label: say(`frame.theme.${value}`) }))}
      value={theme}
      onChange={choose}
    />
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
