import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';

/** A refusal is drawn within this time of its coming; what is wrong later is wrong for another reason. */
const DRAWN_MS = 1_000;

/** Brings the first fault inside an element into sight and into focus; false when there is none. */
export function showFault(within: HTMLElement | null): boolean {
  const fault = within?.querySelector<HTMLElement>('[aria-invalid="true"], .fault') ?? null;
  fault?.scrollIntoView({ block: 'center' });
  fault?.focus({ preventScroll: true });
  return fault !== null;
}

/** Brings the first fault into sight as soon as it is drawn; returns what ends the waiting. */
function showFaultWhenDrawn(within: HTMLElement): () => void {
  if (showFault(within)) return () => undefined;
  const observer = new MutationObserver(() => {
    if (showFault(within)) stop();
  });
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(late);
  };
  const late = setTimeout(stop, DRAWN_MS);
  observer.observe(within, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] });
  return stop;
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
    if (refused === null || refused === undefined || form.current === null) return;
    return showFaultWhenDrawn(form.current);
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
