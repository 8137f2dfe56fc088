import type { ReactNode } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import type { TipEntry } from '@lapwing/contracts';
import { ChooseOne } from '../pieces/choose.js';
import { Bind } from '../pieces/field.js';
import { Line, Paragraph } from '../pieces/line.js';
import { Notice } from '../pieces/notice.js';
import { PlaceField } from '../pieces/places.js';
import { SourceText } from '../pieces/source-text.js';
import { LanguageField } from '../tend-sources/language-field.js';
import { fromLocal, toLocal } from '../wording/local-time.js';
import { gradeChoices } from '../wording/grade-choices.js';
import { useWords } from '../wording/use-words.js';
import { doubtfulWords, type TipInput } from './tip-draft.js';

type TipControl = Control<TipInput, unknown, TipEntry>;
type FaultAt = (field: string, own: string | null) => string | null;

/** What happened, in words, and how far it can be trusted. */
export function TellingFields(props: { control: TipControl; faultAt: FaultAt }): ReactNode {
  const { control, faultAt } = props;
  const { say } = useWords();
  return (
    <>
      <Bind control={control} name="title">
        {({ value, fault, ...rest }) => (
          <Line
            {...rest}
            value={value ?? ''}
            label={say('tip.title')}
            maxLength={300}
            fault={faultAt('title', fault)}
          />
        )}
      </Bind>
      <div className="long-text">
        <Bind control={control} name="text">
          {({ value, onChange, fault }) => (
            <Paragraph
              label={say('tip.text')}
              hint={say('tip.text.hint')}
              value={value ?? ''}
              onChange={onChange}
              maxLength={60_000}
              fault={faultAt('text', fault)}
            />
          )}
        </Bind>
      </div>
      <Doubts control={control} />
      <Bind control={control} name="grade">
        {({ value, onChange, fault }) => (
          <ChooseOne
            label={say('tip.grade')}
            hint={say('tip.grade.hint')}
            empty={say('tip.grade.choose')}
            choices={gradeChoices(say)}
            value={value ?? null}
            onChange={(grade) => onChange(grade ?? undefined)}
            fault={faultAt('grade', fault)}
          />
        )}
      </Bind>
    </>
  );
}

/** Addresses and numbers that everybody would read. */
function Doubts(props: { control: TipControl }): ReactNode {
  const { say } = useWords();
  const [title, text] = useWatch({ control: props.control, name: ['title', 'text'] });
  const words = doubtfulWords(`${title ?? ''}\n${text ?? ''}`);
  if (words.length === 0) return null;
  return (
    <Notice tone="warn" title={say('tip.doubt')}>
      <ul className="bullets">
        {words.slice(0, 5).map((one) => (
          <li key={one}>
            <SourceText text={one} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Where and when it stood, all of it optional. */
export function OriginFields(props: { control: TipControl; faultAt: FaultAt }): ReactNode {
  const { control, faultAt } = props;
  const { say } = useWords();
  return (
    <div className="grid grid-top">
      <Bind control={control} name="url">
        {({ value, onChange, fault }) => (
          <Line
            label={say('tip.url')}
            hint={say('tip.url.hint')}
            type="url"
            value={value ?? ''}
            onChange={(url) => onChange(url === '' ? null : url)}
            fault={faultAt('url', fault)}
          />
        )}
      </Bind>
      <Bind control={control} name="published">
        {({ value, onChange, fault }) => (
          <Line
            label={say('tip.published')}
            hint={say('tip.published.hint')}
            type="datetime-local"
            value={toLocal(value ?? null)}
            onChange={(local) => onChange(fromLocal(local))}
            fault={faultAt('published', fault)}
          />
        )}
      </Bind>
      <Bind control={control} name="country">
        {({ value, onChange, fault }) => (
          <PlaceField
            label={say('tip.country')}
            value={value ?? null}
            onChange={onChange}
            fault={faultAt('country', fault)}
          />
        )}
      </Bind>
      <Bind control={control} name="language">
        {({ value, onChange, fault }) => (
          <LanguageField value={value ?? null} onChange={onChange} fault={faultAt('language', fault)} />
        )}
      </Bind>
    </div>
  );
}
