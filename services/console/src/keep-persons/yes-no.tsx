import type { ReactNode } from 'react';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';

/** Yes, no, or that nobody has said, which is not the same as no. */
export function YesNo(props: {
  label: string;
  value: boolean | null;
  onChange: (value: boolean | null) => void;
  /** What stands for neither. */
  none: string;
  hint?: string;
  fault?: string | null;
}): ReactNode {
  const { say } = useWords();
  const { value, onChange, none, ...rest } = props;
  const choices = [
    { value: 'yes', label: say('say.yes') },
    { value: 'no', label: say('say.no') },
  ] as const;
  return (
    <ChooseOne
      {...rest}
      choices={choices}
      empty={none}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === null ? null : chosen === 'yes')}
    />
  );
}
