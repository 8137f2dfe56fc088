import { useEffect, useRef, type ReactNode } from 'react';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { SessionView } from '@lapwing/contracts';
import { useLive } from '../ask/live.js';
import { GapNote } from '../be-reached/gap-note.js';
import { Go } from '../pieces/go.js';
import { Icon, Mark } from '../pieces/icon.js';
import { useWords } from '../wording/use-words.js';
import { placesToGo, type PlaceToGo } from './places-to-go.js';
import { WaitingThere } from './waiting-there.js';
import { LanguageSwitch, SignOut, ThemeSwitch } from './preferences.js';

const ON_THE_BAR = 3;

function PlaceLink(props: { place: PlaceToGo }): ReactNode {
  const { say } = useWords();
  return (
    <Go to={props.place.to} className="nav-link" activeProps={{ 'aria-current': 'page' }}>
      <Icon name={props.place.icon} />
      <span>{say(props.place.word)}</span>
      <WaitingThere to={props.place.to} />
    </Go>
  );
}

/** The menu beside (desktop) or below (phone) every page. */
function Menu(props: { session: SessionView }): ReactNode {
  const { say } = useWords();
  const places = placesToGo(props.session.roles);
  return (
    <>
      <nav className="side" aria-label={say('frame.menu')}>
        <div className="side-brand">
          <Mark />
          <span>Lapwing</span>
        </div>
        <ul>
          {places.map((place) => (
            <li key={place.to}>
              <PlaceLink place={place} />
            </li>
          ))}
        </ul>
        <div className="side-foot">
          <p className="side-who">
            <bdi>{props.session.login}</bdi>
          </p>
          <LanguageSwitch signedIn />
          <ThemeSwitch />
          <SignOut />
        </div>
      </nav>
      <nav className="bar-nav" aria-label={say('frame.menu_short')}>
        {places.slice(0, ON_THE_BAR).map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
        <Go to="/more" className="nav-link" activeProps={{ 'aria-current': 'page' }}>
          <Icon name="more" />
          <span>{say('nav.more')}</span>
        </Go>
      </nav>
    </>
  );
}

/** Says when what is on the screen may be old, and when this is not the real thing. */
function Line(props: { session: SessionView }): ReactNode {
  const { say } = useWords();
  const line = useLive();
  return (
    <div className="line" role="status">
      {props.session.developmentMode && <p className="line-note">{say('frame.development_mode')}</p>}
      {line === 'lost' && <p className="line-note line-lost">{say('frame.line_lost')}</p>}
      <GapNote />
    </div>
  );
}

/** What stands around every page of a signed-in reader; a hidden frame keeps its pages and what was typed in them. */
export function Frame(props: { session: SessionView; hidden: boolean }): ReactNode {
  const { say } = useWords();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // In braces: newer browsers return a promise here, which is no clean-up.
    window.scrollTo(0, 0);
  }, [path]);
  return (
    <div className="frame" hidden={props.hidden}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say('frame.skip')}
      </a>
      <Menu session={props.session} />
      <main ref={main} id="content" tabIndex={-1}>
        <Line session={props.session} />
        <Outlet />
      </main>
    </div>
  );
}
