import type { Mail } from './stand-ins.js';

const US = 'desk@mail.example';

/** A report after RFC 3464, as most servers write it. */
export function bounce(
  messageId: string,
  { to, action = 'failed', status, words }: { to: string; action?: string; status: string; words: string },
): string {
  return [
    'Return-Path: <>',
    'From: Mail Delivery System <MAILER-DAEMON@relay.example>',
    `To: ${US}`,
    'Subject: Delivery Status Notification',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
    '',
    '--r',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host relay.example.',
    '',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(words === '' ? [] : [`Diagnostic-Code: smtp; ${words}`]),
    '',
    '--r',
    'Content-Type: text/rfc822-headers',
    '',
    `From: ${US}`,
    `Message-ID: ${messageId}`,
    'Subject: something',
    '',
    '--r--',
    '',
  ].join('\r\n');
}

const head = (from: string, ...more: string[]) => [`From: ${from}`, `To: ${US}`, ...more, 'MIME-Version: 1.0'];

/** Reports without fields, in the manner of five kinds of servers. */
export const wordlessBounces: Readonly<Record<string, (messageId: string, to: string) => string>> = {
  'an old server that quotes the mail below': (id, to) =>
    [
      ...head('MAILER-DAEMON@old.example', 'Subject: failure notice'),
      '',
      'Hi. This is the program at old.example. It was not able to deliver your message to the following',
      'addresses. This is a permanent error; it has given up.',
      '',
      `<${to}>:`,
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '',
      '--- Below this line is a copy of the message.',
      '',
      `Message-ID: ${id}`,
    ].join('\r\n'),
  'a server that marks who failed': (id, to) =>
    [
      ...head(
        'Mail Delivery System <Mailer-Daemon@relay.example>',
        `X-Failed-Recipients: ${to}`,
        'Subject: Mail delivery failed',
      ),
      '',
      'A message that you sent could not be delivered. This is a permanent error.',
      `  ${to}: 550 no such user`,
      '',
      `Message-ID: ${id}`,
    ].join('\r\n'),
  'an office server': (id, to) =>
    [
      ...head('postmaster@office.example', `In-Reply-To: ${id}`, 'Subject: Undeliverable'),
      '',
      `Delivery has failed to these recipients: ${to}`,
      'The e-mail address could not be found. Remote server returned 550 5.1.10 recipient not found',
    ].join('\r\n'),
  'a Russian server': (id, to) =>
    Buffer.from(
      [
        ...head('mailer-daemon@pochta.example', `References: ${id}`, 'Content-Type: text/plain; charset=utf-8'),
        '',
        `Письмо для ${to} не доставлено: пользователь не найден.`,
      ].join('\r\n'),
    ).toString('utf8'),
  'a server that returns the whole mail': (id, to) =>
    [
      ...head('MAILER-DAEMON@mx.example', 'Subject: Returned mail', 'Content-Type: multipart/mixed; boundary="m"'),
      '',
      '--m',
      'Content-Type: text/plain',
      '',
      `The address ${to} had permanent fatal errors: 554 delivery failed`,
      '--m',
      'Content-Type: message/rfc822',
      '',
      `Message-ID: ${id}`,
      'Subject: something',
      '',
      'text',
      '--m--',
    ].join('\r\n'),
};

type Answered = Pick<Mail, 'messageId'>;

const answering = ({ messageId }: Answered) =>
  messageId === '' ? [] : [`In-Reply-To: ${messageId}`, `References: <older@mail.example> ${messageId}`];

/** What a person writes who answers. */
export function reply(mail: Answered, from: string, text: string | Buffer, charset = 'utf-8'): Buffer {
  const lines = [...head(`Somebody <${from}>`, ...answering(mail), 'Subject: Re: something')];
  const type = [`Content-Type: text/plain; charset=${charset}`, 'Content-Transfer-Encoding: 8bit', '', ''];
  return Buffer.concat([Buffer.from([...lines, ...type].join('\r\n')), Buffer.from(text)]);
}

/** What some mail programs send: a page, and nothing else. */
export function htmlReply(mail: Answered, from: string, text: string): string {
  const page = `<html><head><style>p{}</style></head><body><div>${text}</div><br><blockquote>New entry: reply 2</blockquote></body></html>`;
  return [...head(from, ...answering(mail), 'Content-Type: text/html; charset=utf-8'), '', page].join('\r\n');
}

/** What a program answers with one of the marks of its kind, quoting an answer as if it were its own. */
export function autoReply(mail: Answered, from: string, mark: string): string {
  return [...head(from, ...answering(mail), mark, 'Subject: Away'), '', '1'].join('\r\n');
}
