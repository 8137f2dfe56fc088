import { useEffect, useState } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { liveUpdate, type LiveUpdate } from '@lapwing/contracts';

/** Which answers a live update makes old. */
const MADE_OLD: Record<LiveUpdate['type'], readonly string[]> = {
  alert: [
    'outcomes.of_alert',
    'tasks.list',
    'tasks.get',
    'tasks.count',
    'alerts.list',
    'alerts.get',
    'duties.list',
    'deliveries.of_alert',
  ],
  development: ['developments.search', 'developments.get', 'alerts.get', 'rulings.list', 'review.queue'],
  notice: ['notices.list', 'sources.list'],
  duty: ['duties.list', 'deliveries.of_alert', 'alerts.list', 'alerts.get'],
};
const RETRY_MS = 5000;

/** The names of the questions to ask again after a message of the stream; none for one that is not understood. */
export function madeOldBy(data: string): readonly string[] {
  try {
    const update = liveUpdate.safeParse(JSON.parse(data));
    return update.success ? MADE_OLD[update.data.type] : [];
  } catch {
    return [];
  }
}

/** Listens to live updates while mounted and tells whether the line stands. */
export function useLive(): 'connecting' | 'live' | 'lost' {
  const client = useQueryClient();
  const [state, setState] = useState<'connecting' | 'live' | 'lost'>('connecting');
  useEffect(() => listen(client, setState), [client]);
  return state;
}

function listen(client: QueryClient, tell: (state: 'live' | 'lost') => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let missed = false;
  const open = (): void => {
    source = new EventSource('/api/v1/live');
    source.onopen = () => {
      tell('live');
      if (missed) void client.invalidateQueries();
      missed = false;
    };
    source.onmessage = (message: MessageEvent<string>) => {
      for (const name of madeOldBy(message.data)) void client.invalidateQueries({ queryKey: [name] });
    };
    source.onerror = () => {
      missed = true;
      tell('lost');
      if (source.readyState !== EventSource.CLOSED) return;
      // A refused stream is not tried again by the browser; the session may have ended, so ask that first.
      void client.invalidateQueries({ queryKey: ['session.get'] });
      timer = setTimeout(open, RETRY_MS);
    };
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
