import { Failure } from '@lapwing/contracts';
import type { Session } from '../keep-sessions/session.js';

/** One HTTP request of a person, as far as answers need it. */
export interface Visit {
  readonly session: Session | null;
  /** An actor token for the gateway's own data; empty for the public. */
  readonly token: string;
  /** They stand under a duress phrase; known only where the question is one whose owner has to know. */
  readonly guarded: boolean;
  /** Sets the session cookie. */
  keep(token: string): void;
  /** Removes it. */
  forget(): void;
}

/** The session of a visit; throws `Failure` unauthenticated. */
export function signedIn(visit: Visit): Session {
  if (visit.session === null) throw new Failure('unauthenticated');
  return visit.session;
}
