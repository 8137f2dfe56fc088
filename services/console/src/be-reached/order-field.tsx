import type { ReactNode } from 'react';
import type { Channel } from '@lapwing/domain';
import { Button } from '../pieces/button.js';
import { useWords } from '../wording/use-words.js';

/** The order of channels; moved by buttons, which a keyboard and a thumb can both use. */
export function OrderField(props: {
  label: string;
  hint: string;
  channels: readonly Channel[];
  value: readonly Channel[];
  onChange: (value: Channel[]) => void;
}): ReactNode {
  const { say } = useWords();
  const { channels } = props;
  const ordered = [
    ...props.value.filter((one) => channels.includes(one)),
    ...channels.filter((one) => !props.value.includes(one)),
  ];
  const lift = (index: number): void => {
    const next = [...ordered];
    const [moved] = next.splice(index, 1);
    if (moved !== undefined) next.splice(index - 1, 0, moved);
    props.onChange(next);
  };
  return (
    <fieldset className="group">
      <legend>{props.label}</legend>
      <p className="hint">{props.hint}</p>
      <ol className="plain-list">
        {ordered.map((channel, index) => (
          <li key={channel} className="order-row">
            <span>
              {index + 1}. {say(`channel.${channel}`)}
            </span>
            <Button
              disabled={index === 0}
              label={say('told.order.up', { channel: say(`channel.${channel}`) })}
              onPress={() => lift(index)}
            >
              ↑
            </Button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
