/** Where the mailbox is: `imaps` encrypts from the first byte, `imap` by STARTTLS. */
export interface ImapPlace {
  host: string;
  port: number;
  secure: boolean;
  folder: string;
}

/** The parts of `imaps://host[:port]/Folder`. */
export function imapPlaceOf(text: string): ImapPlace {
  const { protocol, pathname } = new URL(text);
  // The host is read again as that of a web address, whose parts Node knows.
  const { hostname, port } = new URL(text.replace(/^imaps?:/, 'http:'));
  const secure = protocol === 'imaps:';
  const folder = decodeURIComponent(pathname.replace(/^\/+|\/+$/g, ''));
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(
      /:(\d+)(\/|$)/.exec(text.slice(protocol.length + 2))?.[1] ?? (port === '' ? (secure ? 993 : 143) : port),
    ),
    secure,
    folder: folder === '' ? 'INBOX' : folder,
  };
}
