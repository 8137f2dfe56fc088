import { playbooksAdd, playbooksChange, tasksClose, tasksDecide, tasksList } from '@lapwing/contracts';
import type { Visitor } from './visitor.js';

/** What is written in the cards, beside the lines of tasks, and where a task ends. */
export interface Remarks {
  card: string;
  line: string;
  closing: string;
}

/** Writes cards for a country nobody else has a use for, notes beside a line of each task, and ends one with a reason. */
export async function leaveMarks(desk: Visitor, { card, line, closing }: Remarks): Promise<void> {
  const texts = { lawyer: card, consulate: card, unhcr: card, levers: card, do: card, dont: card };
  const entry = { kind: 'detention' as const, host: 'BV', texts, reviewBy: null };
  const { id, version } = await desk.ask(playbooksAdd, entry);
  await desk.ask(playbooksChange, { id, version, ...entry });
  await desk.ask(playbooksAdd, { ...entry, host: null });
  const { items } = await desk.ask(tasksList, { whose: 'all' });
  const [first] = items;
  if (first === undefined) throw new Error('No task stands.');
  for (const task of items) await desk.ask(tasksDecide, { id: task.id, line: 'flats', state: 'done', note: line });
  await desk.ask(tasksClose, { id: first.id, because: 'other', note: closing });
}
