import type { ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { useWords } from '../wording/use-words.js';
import { isGap, type CountryCover, type Covered } from './coverage.js';

/** What is read of each country and language; what is offered and not read stands out. */
export function CoverageTable(props: {
  cover: readonly CountryCover[];
  onChoose: (country: string | null) => void;
}): ReactNode {
  const { say, place } = useWords();
  return (
    <table className="table cover">
      <caption className="unseen">{say('catalogue.cover')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('catalogue.country')}</th>
          <th scope="col">{say('catalogue.cover.languages')}</th>
        </tr>
      </thead>
      <tbody>
        {props.cover.map(({ country, languages }) => (
          <tr key={country ?? ''}>
            <th scope="row">
              <Button tone="quiet" onPress={() => props.onChoose(country)}>
                {country === null ? say('catalogue.several') : place(country)}
              </Button>
            </th>
            <td>
              <ul className="tags">
                {languages.map((covered) => (
                  <Language key={covered.language ?? ''} covered={covered} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Language({ covered }: { covered: Covered }): ReactNode {
  const { say, tongue } = useWords();
  const { language, read, offered } = covered;
  const name = language === null ? say('source.language.any') : tongue(language);
  return (
    <li className={isGap(covered) ? 'tag tag-gap' : 'tag'}>
      {isGap(covered)
        ? say('catalogue.cover.gap', { language: name, offered })
        : say('catalogue.cover.read', { language: name, read })}
    </li>
  );
}
