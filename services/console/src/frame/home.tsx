import type { ReactNode } from 'react';
import { Navigate } from '@tanstack/react-router';
import { Outside } from '../enter/outside.js';
import { Go } from '../pieces/go.js';
import { Button } from '../pieces/button.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { placesAtHand } from './places-to-go.js';
import { useSession } from './session.js';

/** The first page that the reader's roles open. */
export function Home(): ReactNode {
  const { roles } = useSession();
  return <Navigate to={placesAtHand(roles)[0]?.to ?? '/status'} replace />;
}

/** An address that leads nowhere. */
export function Lost(): ReactNode {
  const { say } = useWords();
  return (
    <Outside title={say('lost.title')}>
      <p>{say('lost.body')}</p>
      <Go to="/" className="button button-primary button-normal">
        {say('lost.home')}
      </Go>
    </Outside>
  );
}

/** A page that failed to load or to show; after a renewal its old parts are gone, and a fresh load has the new ones. */
export function Broken(): ReactNode {
  const { say } = useWords();
  return (
    <div className="adrift">
      <Page title={say('broken.title')}>
        <p>{say('broken.body')}</p>
        <Button tone="primary" onPress={() => window.location.reload()}>
          {say('broken.reload')}
        </Button>
      </Page>
    </div>
  );
}
