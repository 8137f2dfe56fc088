import { useState, type ReactNode } from 'react';
import type { ConnectorField } from '@lapwing/contracts';
import { ChooseOne, Tick } from '../pieces/choose.js';
import { Line, NumberLine, Paragraph } from '../pieces/line.js';
import { useWords } from '../wording/use-words.js';
import { inTongue } from './in-tongue.js';
import { pairsOf, textOfPairs } from './pairs.js';

interface Bound {
  field: ConnectorField;
  value: unknown;
  onChange: (value: unknown) => void;
  fault: string | null;
}

/** One thing a connector wants to know, asked for as its form says; secrets have a field of their own. */
export function SettingField(props: Bound): ReactNode {
  const { say, locale } = useWords();
  const { field, value, onChange, fault } = props;
  const label = field.required
    ? inTongue(field.label, locale)
    : say('source.optional', { label: inTongue(field.label, locale) });
  const example = field.example === null ? null : say('source.for_example', { example: field.example });
  const told = [field.hint === null ? null : inTongue(field.hint, locale), example].filter((part) => part !== null);
  const hint = told.length === 0 ? {} : { hint: told.join(' ') };
  const shared = { label, ...hint, fault };
  switch (field.form) {
    case 'secret':
      return null;
    case 'line':
      return <Line {...shared} value={textOf(value)} onChange={onChange} />;
    case 'number':
      return <NumberLine {...shared} value={typeof value === 'number' ? value : NaN} onChange={onChange} />;
    case 'tick':
      return <Tick label={inTongue(field.label, locale)} value={value === true} onChange={onChange} />;
    case 'choice':
      return (
        <ChooseOne
          {...shared}
          {...(field.required ? {} : { empty: '–' })}
          choices={field.choices.map((choice) => ({ value: choice.value, label: inTongue(choice.words, locale) }))}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => onChange(chosen ?? '')}
        />
      );
    case 'lines':
      return (
        <Paragraph
          {...shared}
          value={Array.isArray(value) ? value.map(String).join('\n') : ''}
          onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
        />
      );
    case 'pairs':
      return <Pairs {...shared} value={value} onChange={onChange} />;
  }
}

function Pairs(props: {
  label: string;
  hint?: string;
  fault: string | null;
  value: unknown;
  onChange: (value: unknown) => void;
}): ReactNode {
  const { value, onChange, ...shared } = props;
  // A line half typed is no pair yet, and must not vanish while it is typed.
  const [text, setText] = useState(() => textOfPairs(value));
  return (
    <Paragraph
      {...shared}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(pairsOf(typed));
      }}
    />
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
