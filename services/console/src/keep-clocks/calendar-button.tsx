import { useState, type ReactNode } from 'react';
import { Button } from '../pieces/button.js';
import { Confirm } from '../pieces/confirm.js';
import { useWords } from '../wording/use-words.js';
import { calendarFile, type CalendarDay } from './calendar-file.js';

/** Offers the days as a calendar file, made in the browser, after saying that it leaves the safe place. */
export function CalendarButton(props: { days: readonly CalendarDay[] }): ReactNode {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const make = (): void => {
    const text = calendarFile(props.days, new Date(), () => crypto.randomUUID());
    const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'days.ics';
    link.click();
    URL.revokeObjectURL(address);
    setAsking(false);
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{say('due.calendar')}</Button>
      {asking && (
        <Confirm
          title={say('due.calendar.sure')}
          doIt={say('due.calendar.do')}
          onYes={make}
          onNo={() => setAsking(false)}
        >
          <p>{say('due.calendar.means')}</p>
        </Confirm>
      )}
    </>
  );
}
