import type { ReactNode } from 'react';
import type { DeedName } from './keys.js';

/** A button or link that a key can press. */
export function Deed(props: { name: DeedName | 'open'; children: ReactNode }): ReactNode {
  return (
    <span className="deed" data-deed={props.name}>
      {props.children}
    </span>
  );
}
