import type { ReactNode } from 'react';
import { LanguageSwitch } from '../frame/preferences.js';
import { Mark } from '../pieces/icon.js';

/** What stands around a page before anybody is signed in. */
export function Outside(props: { title?: string; children: ReactNode }): ReactNode {
  return (
    <main className="outside">
      <div className="outside-card stack">
        <div className="outside-head">
          <Mark />
          <LanguageSwitch signedIn={false} />
        </div>
        {props.title !== undefined && <h1>{props.title}</h1>}
        {props.children}
      </div>
    </main>
  );
}
