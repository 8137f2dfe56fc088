import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';

/** Brings the first fault inside an element into sight and into focus. */
export function showFault(within: HTMLElement | null): void {
  const fault = within?.querySelector<HTMLElement>('[aria-invalid="true"], .fault');
  fault?.scrollIntoView({ block: 'center' });
  fault?.focus({ preventScroll: true });
}

/** A form checked by us, not by the browser; after a vain try to send it the reader stands before the first fault. */
export function Form(props: {
  onSubmit: (event: FormEvent) => Promise<void>;
  card?: boolean;
  /** What the server refused; it comes after the form was sent, so its faults are brought into sight once more. */
  refused?: Error | null;
  children: ReactNode;
}): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const { refused } = props;
  useEffect(() => {
    if (refused === null || refused === undefined) return;
    const frame = requestAnimationFrame(() => showFault(form.current));
    return () => cancelAnimationFrame(frame);
  }, [refused]);
  const submit = async (event: FormEvent): Promise<void> => {
    await props.onSubmit(event);
    requestAnimationFrame(() => showFault(form.current));
  };
  return (
    <form
      ref={form}
      noValidate
      className={props.card === true ? 'card stack' : 'stack'}
      onSubmit={(event) => void submit(event)}
    >
      {props.children}
    </form>
  );
}
