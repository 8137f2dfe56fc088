import { useState, type ReactNode } from 'react';
import { schedulesAdd, schedulesList, type ScheduleEntry } from '@lapwing/contracts';
import { useAnswer, useDeed } from '../ask/use-ask.js';
import { zoneHere } from '../be-reached/zone-field.js';
import { useMay } from '../frame/session.js';
import { Answer, Empty } from '../pieces/answer.js';
import { Button } from '../pieces/button.js';
import { Page } from '../pieces/page.js';
import { useWords } from '../wording/use-words.js';
import { ScheduleCard } from './schedule-card.js';
import { newLayer } from './new-layer.js';
import { ScheduleForm } from './schedule-form.js';

/** Who is on call now, who is next, and "I take tonight". */
export function SchedulesPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const schedules = useAnswer(schedulesList, {}, { everySeconds: 60 });
  const [adding, setAdding] = useState<ScheduleEntry | null>(null);
  const add = useDeed(schedulesAdd, [schedulesList]);
  const begin = (): void => setAdding({ name: say('schedule.add.name'), zone: zoneHere(), layers: [newLayer()] });
  return (
    <Page title={say('nav.on_call')} lead={say('schedule.lead')}>
      <Answer of={schedules}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('schedule.empty')}>
              <p>{say('schedule.empty.next')}</p>
            </Empty>
          ) : (
            <>
              {items.map((schedule) => (
                <ScheduleCard key={schedule.id} schedule={schedule} />
              ))}
            </>
          )
        }
      </Answer>
      {adding !== null && (
        <ScheduleForm
          entry={adding}
          busy={add.isPending}
          error={add.error}
          onSubmit={(entry) => add.mutate(entry, { onSuccess: () => setAdding(null) })}
          onCancel={() => setAdding(null)}
        />
      )}
      {may(schedulesAdd) && adding === null && (
        <div className="actions">
          <Button onPress={begin}>{say('schedule.add')}</Button>
        </div>
      )}
    </Page>
  );
}
