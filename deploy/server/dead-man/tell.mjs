import { randomInt } from 'node:crypto';
import { createTransport } from 'nodemailer';

/** @typedef {import('./settings.mjs').Settings} Settings */

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * Writes to the operators by a mail server that is not the desk's: that the desk is silent, since when, and nothing else.
 * @param {Settings} settings
 * @param {{ since: number | null, trouble: string | null }} what
 * @returns {Promise<number>} how many could not be written to
 */
export async function tellOperators(settings, { since, trouble }) {
  const { smtp, smtpUser, smtpPassword, sender, operators } = settings;
  const secure = smtp.protocol === 'smtps:';
  const local = smtp.hostname === '127.0.0.1' || smtp.hostname === 'localhost';
  const line = createTransport({
    host: smtp.hostname,
    port: Number(smtp.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !local,
    ignoreTLS: !secure && local,
    ...(smtpUser === null ? {} : { auth: { user: smtpUser, pass: smtpPassword ?? '' } }),
  });
  const text = [
    `The desk is silent. Its last sign of life: ${since === null ? 'none since this watch began' : `${new Date(since).toISOString()}`}.`,
    ...(trouble === null ? [] : ['The place where it is watched cannot be asked, either.']),
    'Look at its status page, then at its machine.',
    '',
    `Стол молчит. Последний признак жизни: ${since === null ? 'ни одного с начала наблюдения' : `${new Date(since).toISOString()}`}.`,
    ...(trouble === null ? [] : ['Место, где за ним наблюдают, тоже не отвечает.']),
    'Посмотрите страницу состояния, затем его машину.',
  ].join('\n');
  const sent = await Promise.allSettled(
    operators.map((address) =>
      line.sendMail({ from: sender, to: { name: '', address }, subject: subject(), text, disableUrlAccess: true }),
    ),
  );
  line.close();
  return sent.filter(({ status }) => status === 'rejected').length;
}

/** As the desk's own mails have it; the code names nothing. */
function subject() {
  const digits = String(randomInt(1000)).padStart(3, '0');
  return `Desk / стол ${LETTERS[randomInt(LETTERS.length)]}${digits.slice(0, 1)}-${digits.slice(1)}`;
}
