import { useEffect, useRef, type ReactNode } from 'react';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { SessionView } from '@lapwing/contracts';
import { useLive } from '../ask/live.js';
import { CallNote } from '../be-reached/call-note.js';
import { GapNote } from '../be-reached/gap-note.js';
import { Go } from '../pieces/go.js';
import { Icon, Mark } from '../pieces/icon.js';
import { useWords } from '../wording/use-words.js';
import { Menu } from './menu.js';
import { groupsToGo, placesAtHand, type PlaceToGo } from './places-to-go.js';
import { WaitingThere } from './waiting-there.js';
import { LanguageSwitch, SignOut, ThemeSwitch } from './preferences.js';

function PlaceLink(props: { place: PlaceToGo; word?: string }): ReactNode {
  const { say } = useWords();
  const { to, word, icon } = props.place;
  return (
    <Go to={to} className="nav-link" activeProps={{ 'aria-current': 'page' }}>
      <Icon name={icon} />
      <span>{props.word ?? say(word)}</span>
      <WaitingThere to={[to]} />
    </Go>
  );
}

/** The menu beside every page on a desktop. */
function Side(props: { session: SessionView }): ReactNode {
  const { say } = useWords();
  return (
    <nav className="side" aria-label={say('frame.menu')}>
      <div className="side-brand">
        <Mark />
        <span>Lapwing</span>
      </div>
      <Menu>{(place) => <PlaceLink place={place} />}</Menu>
      <div className="side-foot">
        <p className="side-who">
          <bdi>{props.session.login}</bdi>
        </p>
        <LanguageSwitch signedIn />
        <ThemeSwitch />
        <SignOut />
      </div>
    </nav>
  );
}

/** What is one tap away below every page on a phone; the rest is behind "More". */
function Bar(props: { session: SessionView }): ReactNode {
  const { say } = useWords();
  const { roles } = props.session;
  const atHand = placesAtHand(roles);
  const rest = groupsToGo(roles).flatMap(({ pages }) => pages.map(({ to }) => to));
  const behind = rest.filter((to) => atHand.every((place) => place.to !== to));
  return (
    <nav className="bar-nav" aria-label={say('frame.menu_short')}>
      {atHand.map((place) => (
        <PlaceLink
          key={place.to}
          place={place}
          {...(place.to === '/my-address' ? { word: say('nav.my_address.short') } : {})}
        />
      ))}
      <Go to="/more" className="nav-link" activeProps={{ 'aria-current': 'page' }}>
        <Icon name="more" />
        <span>{say('nav.more')}</span>
        <WaitingThere to={behind} />
      </Go>
    </nav>
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
      <CallNote />
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
      <Side session={props.session} />
      <Bar session={props.session} />
      <main ref={main} id="content" tabIndex={-1}>
        <Line session={props.session} />
        <Outlet />
      </main>
    </div>
  );
}
