import { useState, type ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { acknowledgementsByLink, Failure } from '@lapwing/contracts';
import { ask } from '../ask/ask.js';
import { takeFragment } from '../enter/fragment.js';
import { directionOf } from '../wording/direction.js';
import { NEUTRAL_WORDS, neutralLanguage } from './words.js';

type State = { is: 'ready' } | { is: 'sending' } | { is: 'taken'; until: string } | { is: 'unusable' | 'offline' };

/** Starts the neutral page: it says nothing but a button, and nothing happens before the button is pressed. */
export function start(root: Root): void {
  const language = neutralLanguage(window.navigator.languages);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language) === 'rtl' ? 'rtl' : 'ltr';
  document.title = NEUTRAL_WORDS[language].take;
  const token = takeFragment();
  root.render(<NeutralPage token={token} language={language} />);
}

function NeutralPage(props: { token: string; language: keyof typeof NEUTRAL_WORDS }): ReactNode {
  const words = NEUTRAL_WORDS[props.language];
  const [state, setState] = useState<State>({ is: 'ready' });
  const open = state.is === 'ready' || state.is === 'sending' || state.is === 'offline';
  const take = async (): Promise<void> => {
    setState({ is: 'sending' });
    setState(await acknowledge(props.token));
  };
  return (
    <main className="neutral">
      {open && (
        <button
          type="button"
          className="button button-primary button-huge"
          disabled={state.is === 'sending'}
          onClick={() => void take()}
        >
          {words.take}
        </button>
      )}
      <p className="neutral-answer" role="status">
        {state.is === 'taken' && words.taken(clock(state.until, props.language))}
        {state.is === 'unusable' && words.unusable}
        {state.is === 'offline' && words.offline}
      </p>
    </main>
  );
}

/** Whatever is wrong with a token, the answer is the same; only a missing connection invites to try again. */
async function acknowledge(token: string): Promise<State> {
  if (token === '') return { is: 'unusable' };
  try {
    const { until } = await ask(acknowledgementsByLink, { token });
    return { is: 'taken', until };
  } catch (error) {
    const later = error instanceof Failure && (error.retry === 'later' || error.code === 'too_many_requests');
    return { is: later ? 'offline' : 'unusable' };
  }
}

function clock(instant: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeStyle: 'short' }).format(
    new Date(instant),
  );
}
