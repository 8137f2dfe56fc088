import type { ReactNode } from 'react';
import { Go } from '../pieces/go.js';
import { Icon } from '../pieces/icon.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { Menu } from './menu.js';
import { LanguageSwitch, SignOut, ThemeSwitch } from './preferences.js';
import { WaitingThere } from './waiting-there.js';
import { useSession } from './session.js';

/** Everything the bar of a phone has no room for. */
export function MorePage(): ReactNode {
  const { say, join } = useWords();
  const session = useSession();
  return (
    <Page title={say('nav.more')}>
      <nav className="menu-list" aria-label={say('frame.menu')}>
        <Menu names>
          {(place) => (
            <Go to={place.to} className="menu-row">
              <Icon name={place.icon} />
              <span>{say(place.word)}</span>
              <WaitingThere to={[place.to]} />
            </Go>
          )}
        </Menu>
      </nav>
      <div className="card stack">
        <p>
          <bdi>{session.login}</bdi> · {join(session.roles.map((role) => say(`role.${role}`)))}
        </p>
        <div className="actions">
          <LanguageSwitch signedIn />
          <ThemeSwitch />
        </div>
        <SignOut />
      </div>
    </Page>
  );
}
