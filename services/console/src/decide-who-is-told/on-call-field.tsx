import type { ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';

/** The order in which members are on call; moved by buttons, which a keyboard and a thumb can both use. */
export function OnCallField(props: {
  people: readonly { value: string; label: string }[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  label?: string;
  /** Null for none. */
  hint?: string | null;
}): ReactNode {
  const { say } = useWords();
  const { value, onChange, people, label = say('policy.on_call'), hint = say('policy.on_call.hint') } = props;
  const nameOf = (id: string): string => people.find((one) => one.value === id)?.label ?? say('member.unknown');
  const lift = (index: number): void => {
    const next = [...value];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index - 1, 0, moved);
    onChange(next);
  };
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {hint !== null && <p className="hint">{hint}</p>}
      <ol className="plain-list">
        {value.map((id, index) => (
          <li key={id} className="order-row">
            <span>
              {index + 1}. {nameOf(id)}
            </span>
            <span className="actions">
              <Button
                disabled={index === 0}
                label={say('policy.on_call.up', { who: nameOf(id) })}
                onPress={() => lift(index)}
              >
                ↑
              </Button>
              <Button
                label={say('policy.on_call.remove', { who: nameOf(id) })}
                onPress={() => onChange(value.filter((other) => other !== id))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <ChooseOne
        label={say('policy.on_call.add')}
        empty={say('choose.pick')}
        choices={people.filter((one) => !value.includes(one.value))}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...value, id]);
        }}
      />
    </fieldset>
  );
}
