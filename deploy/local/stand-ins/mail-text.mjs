/**
 * A caught mail.
 * @typedef {{ id: number, at: string, from: string, to: string, subject: string, messageId: string, text: string, links: string[], headers: Record<string, string>, raw: string }} Mail
 */

/**
 * Reads a raw message as far as our own plain mails need it.
 * @param {{ id: number, at: string, from: string, to: string, raw: string }} caught
 * @returns {Mail}
 */
export function readMail(caught) {
  const split = caught.raw.indexOf('\r\n\r\n');
  const headers = headersOf(split < 0 ? caught.raw : caught.raw.slice(0, split));
  const body = split < 0 ? '' : caught.raw.slice(split + 4);
  const text = decodeBody(body, headers['content-transfer-encoding'] ?? '7bit');
  const links = [...text.matchAll(/https?:\/\/[^\s<>"']+/g)].map((match) => match[0]);
  const subject = decodeWords(headers['subject'] ?? '');
  return { ...caught, subject, messageId: headers['message-id'] ?? '', text, links, headers };
}

/** What a member's mail program sends who answers a mail. @param {Mail} mail @param {string} text */
export function replyTo(mail, text) {
  const references = [mail.headers['references'] ?? '', mail.messageId].join(' ').trim();
  return [
    `From: <${mail.to}>`,
    `To: <${mail.from}>`,
    `Subject: Re: ${mail.headers['subject'] ?? ''}`,
    `Message-ID: <reply-${mail.id}-${Date.now()}@${mail.to.split('@')[1] ?? 'mail.example'}>`,
    `In-Reply-To: ${mail.messageId}`,
    `References: ${references}`,
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`${text}\r\n\r\n> ${mail.text.trim().replaceAll('\n', '\r\n> ')}\r\n`).toString('base64'),
    '',
  ].join('\r\n');
}

/** @param {string} block @returns {Record<string, string>} */
function headersOf(block) {
  const lines = block.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return Object.fromEntries(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** @param {string} body @param {string} encoding */
function decodeBody(body, encoding) {
  const kind = encoding.toLowerCase();
  if (kind === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (kind === 'quoted-printable') return decodeQuoted(body.replace(/=\r\n/g, ''));
  return Buffer.from(body, 'latin1').toString('utf8');
}

/** @param {string} text */
function decodeQuoted(text) {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** @param {string} header */
function decodeWords(header) {
  return header
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, text) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : decodeQuoted(text.replaceAll('_', ' ')),
    );
}
