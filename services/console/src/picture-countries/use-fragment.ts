import { useLocation } from '@tanstack/react-router';

/** The fragment of the address, without its sign. */
export function useFragment(): string {
  return useLocation({ select: ({ hash }) => hash });
}
