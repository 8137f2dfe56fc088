/** The headers of a mail that anybody on its way may read. */
export interface EmailHead {
  from: string;
  to: string;
  subject: string;
  /** Without brackets, as all ids here. */
  messageId: string;
  /** The message this one belongs to. */
  answers: string;
  at: Date;
}

const LINE = 76;
/** Bytes that fit one encoded word with its frame. */
const WORD = 45;

/** A mail of plain text as it leaves: one recipient, no name of a machine, a program or a person. */
export function plainEmail(head: EmailHead, text: string): Buffer {
  return Buffer.from(`${headersOf(head)}${textPart(text)}`);
}

/** The headers of any mail of ours, up to what its content adds. */
export function headersOf({ from, to, subject, messageId, answers, at }: EmailHead): string {
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encodedWords(subject)}`,
    `Message-ID: <${messageId}>`,
    `In-Reply-To: <${answers}>`,
    `References: <${answers}>`,
    `Date: ${at.toUTCString().replace(/GMT$/, '+0000')}`,
    'MIME-Version: 1.0',
    'Auto-Submitted: auto-generated',
    '',
  ].join('\r\n');
}

/** A part of plain text; its length in Base64 tells no more than its length in bytes. */
export function textPart(text: string, parameters = ''): string {
  return [
    `Content-Type: text/plain; charset=utf-8${parameters}`,
    'Content-Transfer-Encoding: base64',
    '',
    linesOf(Buffer.from(text)),
    '',
  ].join('\r\n');
}

/** Bytes in Base64, in lines as mail has them. */
export function linesOf(bytes: Buffer): string {
  const text = bytes.toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += LINE) lines.push(text.slice(at, at + LINE));
  return lines.join('\r\n');
}

/** A header in ASCII: words of letters beyond it, cut between letters. */
export function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const letter of text.replace(/[\r\n]+/g, ' ')) {
    if (Buffer.byteLength(word + letter) > WORD) words.push(word);
    word = Buffer.byteLength(word + letter) > WORD ? letter : word + letter;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}
