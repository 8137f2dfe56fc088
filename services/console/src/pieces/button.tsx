import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

type Tone = 'plain' | 'primary' | 'danger' | 'quiet';

/** A button of at least 44 px; `busy` keeps its place and says that it works. */
export function Button(props: {
  children: ReactNode;
  onPress?: () => void;
  tone?: Tone;
  size?: 'normal' | 'large';
  type?: 'button' | 'submit';
  busy?: boolean;
  disabled?: boolean;
  label?: string;
  expanded?: boolean;
  pressed?: boolean;
}): ReactNode {
  const { tone = 'plain', size = 'normal' } = props;
  return (
    <AriaButton
      type={props.type ?? 'button'}
      className={`button button-${tone} button-${size}`}
      isPending={props.busy ?? false}
      isDisabled={props.disabled ?? false}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
    >
      {props.children}
    </AriaButton>
  );
}
