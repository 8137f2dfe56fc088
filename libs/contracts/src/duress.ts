import type { Question } from './question.js';

/*
 * What becomes of a question asked by a member who stands under a duress phrase? The reply is the ordinary one, always.
 *  1. What can only make more ring, or touches nobody else, is done.
 *  2. Some owners do it themselves: they keep what was claimed, show it to the others as claimed and to the member as done.
 *  3. Everything else is feigned: done, answered and undone. So is whatever is new and named nowhere.
 * Reads are answered; what the member could read before cannot be taken back.
 */

export type UnderDuress = 'done' | 'owner' | 'feigned';

/** Done as ever. */
export const DONE_UNDER_DURESS: ReadonlySet<string> = new Set([
  ...['reports.file', 'persons.add', 'persons.reopen', 'subscriptions.add', 'subscriptions.cover', 'mutes.end'],
  'alerts.reopen',
  ...['persons.search', 'persons.import_put', 'persons.import_check', 'persons.import_discard'],
  ...['subscriptions.preview', 'policies.preview', 'policies.add', 'schedules.add'],
  ...[
    'deliveries.retry',
    'lines.set',
    'lines.answer',
    'recipients.set',
    'keys.offer',
    'keys.find',
    'signal.answer_challenge',
  ],
  ...['duress.set', 'duress.remove', 'session.confirm', 'session.end', 'session.language'],
  ...[
    'sources.add',
    'sources.poll',
    'sources.try',
    'catalogue.adopt',
    'tips.file',
    'tips.preview',
    'publishing.preview',
  ],
  ...['uploads.put', 'uploads.discard', 'imports.check', 'imports.commit', 'review.reopen'],
]);

/** Their owners know of the guard and decide. */
export const OWNERS_UNDER_DURESS: ReadonlySet<string> = new Set([
  ...[
    'alerts.list',
    'alerts.get',
    'alerts.close',
    'alerts.dismiss',
    'outcomes.record',
    'reports.correct',
    'persons.export',
  ],
  ...['outcomes.of_alert', 'outcomes.of_person', 'outcomes.record_together', 'outcomes.take_back'],
  ...['audit.list', 'recipients.list'],
  ...['duties.acknowledge', 'duties.pass', 'duties.put_off', 'duties.doubt', 'duties.hand_over'],
  ...['addresses.set', 'addresses.confirm', 'addresses.again', 'addresses.test', 'addresses.remove'],
]);

/** What becomes of a question under duress; one that is named nowhere and changes something is feigned. */
export function underDuress({ name, access, door }: Pick<Question, 'name' | 'access' | 'door'>): UnderDuress {
  if (OWNERS_UNDER_DURESS.has(name)) return 'owner';
  const reads = typeof access === 'string' || door === null || door.startsWith('GET ');
  return reads || DONE_UNDER_DURESS.has(name) ? 'done' : 'feigned';
}
