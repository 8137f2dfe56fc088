import type { ReactNode } from 'react';
import { useWords } from '../wording/use-words.js';

/** Clock times that belong together, with what they are for and what is wrong with them. */
export function TimesField(props: {
  legend: string;
  hint: string;
  /** What stands above the times. */
  lead?: ReactNode;
  fault: string | null;
  children: ReactNode;
}): ReactNode {
  const { say } = useWords();
  return (
    <fieldset className="group">
      <legend>{props.legend}</legend>
      <p className="hint">{props.hint}</p>
      {props.lead}
      {props.children !== null && <div className="grid grid-tight">{props.children}</div>}
      {props.fault !== null && (
        <p className="fault" role="alert">
          {say('told.time.wrong')}
        </p>
      )}
    </fieldset>
  );
}
