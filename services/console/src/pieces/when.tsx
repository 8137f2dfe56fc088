import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../wording/use-words.js';

const TICK_MS = 30_000;

/** The present, moving on by half minutes. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** An instant as relative time, with the exact moment for those who ask. */
export function When(props: { at: string; exact?: boolean }): ReactNode {
  const { ago, moment } = useWords();
  const now = useNow();
  return (
    <time dateTime={props.at} title={moment(props.at)}>
      {props.exact === true ? `${moment(props.at)} (${ago(props.at, now)})` : ago(props.at, now)}
    </time>
  );
}
