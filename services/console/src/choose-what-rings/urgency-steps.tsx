import type { ReactNode } from 'react';
import type { UrgencyTableView } from '@lapwing/contracts';
import { MODIFIED_KINDS, URGENCY_MODIFIERS, type UrgencyModifier, type UrgencyStep } from '@lapwing/domain';
import { ChooseOne } from '../pieces/choose.js';
import { useWords } from '../wording/use-words.js';

const STEPS = [
  { value: '1', step: 1, word: 'urgency_table.step.higher' },
  { value: '0', step: 0, word: 'urgency_table.step.same' },
  { value: '-1', step: -1, word: 'urgency_table.step.lower' },
] as const;

/** What moves an urgency for a report, or for one person. */
export function UrgencySteps(props: {
  steps: UrgencyTableView['steps'];
  onChange: ((modifier: UrgencyModifier, step: UrgencyStep) => void) | null;
}): ReactNode {
  const { say, join } = useWords();
  const { onChange } = props;
  return (
    <section className="card stack">
      <h2>{say('urgency_table.steps')}</h2>
      <p className="hint">{say('urgency_table.steps.hint')}</p>
      <div className="grid">
        {URGENCY_MODIFIERS.map((modifier) => {
          const kinds = MODIFIED_KINDS[modifier];
          const label = say(`urgency_table.modifier.${modifier}`);
          const chosen = STEPS.find(({ step }) => step === props.steps[modifier]);
          if (onChange === null || chosen === undefined)
            return (
              <p key={modifier}>
                {label}: {say(chosen?.word ?? 'urgency_table.step.same')}
              </p>
            );
          return (
            <ChooseOne
              key={modifier}
              label={label}
              {...(kinds === null
                ? {}
                : { hint: say('urgency_table.only_for', { kinds: join(kinds.map((kind) => say(`kind.${kind}`))) }) })}
              choices={STEPS.map(({ value, word }) => ({ value, label: say(word) }))}
              value={chosen.value}
              onChange={(value) => onChange(modifier, STEPS.find((one) => one.value === value)?.step ?? 0)}
            />
          );
        })}
      </div>
    </section>
  );
}
