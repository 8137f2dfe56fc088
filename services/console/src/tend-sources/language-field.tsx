import { useMemo, type ReactNode } from 'react';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';

/** Languages of the countries people flee to and from, and of those who report on both. */
const LANGUAGES = 'ar az be de en es et fa fi fr he hy ka kk ky lt lv mn pl ro ru sr tg th tk tr ug uk uz zh'.split(
  ' ',
);

/** The language a source is written in, by its name in the reader's language. */
export function LanguageField(props: {
  value: string | null;
  onChange: (code: string | null) => void;
  fault: string | null;
}): ReactNode {
  const { say, tongue, locale } = useWords();
  const { value } = props;
  const choices = useMemo(
    () =>
      [...new Set([...LANGUAGES, ...(value === null ? [] : [value])])]
        .map((code) => ({ value: code, label: tongue(code) }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    [value, tongue, locale],
  );
  return (
    <ChooseOne
      label={say('source.language')}
      empty={say('source.language.any')}
      choices={choices}
      value={value}
      onChange={props.onChange}
      fault={props.fault}
    />
  );
}
