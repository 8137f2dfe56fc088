import type { ReactNode } from 'react';
import { createLink } from '@tanstack/react-router';

function Anchor(props: React.ComponentProps<'a'>): ReactNode {
  return <a {...props} />;
}

/** A link inside the console. */
export const Go = createLink(Anchor);
