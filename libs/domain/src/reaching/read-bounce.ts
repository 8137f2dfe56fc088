/*
 * What does a mail system say became of a mail of ours? In this order: what it says in fields (RFC 3464), the worst of
 * them first; then the codes in its words; then its words. A report that only says "later" or "taken on" changes
 * nothing. A mailbox that does not exist is no address any more; everything else that failed may be better next time, so that only this mail failed.
 */

/** A mail from a mail system, as far as it matters. */
export interface SystemMail {
  reports: readonly { action: string; status: string; diagnostic: string }[];
  subject: string;
  text: string | null;
}

export type Bounce =
  | { became: 'failed'; hard: boolean; because: string }
  | { became: 'delivered' }
  | { became: 'waiting' }
  | { became: 'unclear' };

/** Enhanced codes (RFC 3463) of an address nobody reads: unknown, bad, moved, without mail, disabled. */
const NO_SUCH = /^5\.(1\.[0-3]|1\.6|1\.10|2\.1|4\.4)$/;
/** Codes too general to tell; the words beside them may. */
const VAGUE = /^5\.(0\.0|1\.0|4\.1|3\.0|7\.0)$/;
const NOBODY =
  /(user|mailbox|recipient|address|account)[^.\n]{0,40}(unknown|not found|does ?n.t exist|does not exist|no such|invalid|disabled|inactive|unavailable)|(no such|unknown|invalid) (user|mailbox|recipient|address)|пользователь не найден|нет такого|почтовый ящик[^.\n]{0,30}(не существует|отключ)/i;
const LATER =
  /(delayed|will (be )?(retried|retry|keep trying|continue to try)|still (being )?tr(ied|ying)|warning: message|not yet been delivered|temporar(y|ily)|отложен|будет повторен|повторные попытки)/i;
const GAVE_UP =
  /(permanent|giving up|given up|could ?n.t be delivered|could not be delivered|wasn.t able to deliver|was not delivered|undeliver|delivery (has )?failed|failed to deliver|returned to sender|rejected|не доставлено|не удалось доставить|не было доставлено)/i;

/** What became of the mail. */
export function readBounce(mail: SystemMail): Bounce {
  const said = mail.reports.map((report) => report.action);
  const failed = mail.reports.find((report) => report.action === 'failed');
  if (failed !== undefined) return failedBy(failed.status, `${failed.diagnostic} ${mail.text ?? ''}`);
  if (said.includes('delivered')) return { became: 'delivered' };
  if (said.length > 0) return { became: 'waiting' };
  return readWords(`${mail.subject}\n${mail.text ?? ''}`);
}

function readWords(words: string): Bounce {
  const enhanced = /(?:^|[^\d.])([245]\.\d{1,2}\.\d{1,3})(?![\d.])/.exec(words)?.[1] ?? null;
  const reply = /(?:^|[^\d.])([45]\d\d)[ -]/.exec(words)?.[1] ?? null;
  const givenUp = GAVE_UP.test(words);
  if (LATER.test(words) && !givenUp) return { became: 'waiting' };
  if (enhanced?.startsWith('5') === true) return failedBy(enhanced, words);
  if (reply?.startsWith('5') === true) return failedBy(`5.0.0`, words);
  if (NOBODY.test(words) || givenUp) return failedBy(enhanced ?? '5.0.0', words);
  return enhanced?.startsWith('4') === true || reply?.startsWith('4') === true
    ? { became: 'waiting' }
    : { became: 'unclear' };
}

function failedBy(status: string, words: string): Bounce {
  const code = /^[245]\.\d{1,3}\.\d{1,3}/.exec(status.trim())?.[0] ?? '5.0.0';
  const named = /(?:^|[^\d.])(5\.\d{1,2}\.\d{1,3})(?![\d.])/.exec(words)?.[1] ?? code;
  const best = VAGUE.test(code) ? named : code;
  const hard = NO_SUCH.test(best) || (VAGUE.test(best) && NOBODY.test(words));
  return { became: 'failed', hard, because: `bounced_${best}` };
}
