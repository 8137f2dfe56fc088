import type { AlertRow, AlertView } from '@lapwing/contracts';
import type { Words } from '../wording/use-words.js';

/** What to call an alert where only its row is known. */
export function titleOf(alert: Pick<AlertRow, 'cause' | 'kind'>, { say }: Words): string {
  if (alert.cause === 'own_report') return say('alert.own_report');
  if (alert.cause === 'brief') return say('alert.brief');
  if (alert.cause === 'clock') return say('alert.clock');
  return alert.kind === null ? say('alert.unnamed') : say(`kind.${alert.kind}`);
}

/** What to call an alert whose developments or report are known as well. */
export function fullTitleOf(alert: AlertView, words: Words): string {
  if (alert.report !== null) return words.say(`report.was.${alert.report.what}`);
  const hosts = [...new Set(alert.developments.flatMap(({ hosts: codes }) => codes))];
  const title = titleOf(alert, words);
  if (hosts.length === 0) return title;
  return words.say('alert.title', { what: title, where: words.join(hosts.map(words.place)) });
}
