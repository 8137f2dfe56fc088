import { createContext, use } from 'react';
import type { SessionView } from '@lapwing/contracts';
import { mayAsk } from './places-to-go.js';

export const SessionContext = createContext<SessionView | null>(null);

/** Who is signed in; only pages inside the frame may ask. */
export function useSession(): SessionView {
  const session = use(SessionContext);
  if (session === null) throw new Error('A page outside the frame asks for the session.');
  return session;
}

/** Whether the reader may ask a question: what would be refused is not offered. */
export function useMay(): (question: Parameters<typeof mayAsk>[1]) => boolean {
  const { roles } = useSession();
  return (question) => mayAsk(roles, question);
}
