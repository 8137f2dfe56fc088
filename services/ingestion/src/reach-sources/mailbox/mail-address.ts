/** Where a mailbox is: `imaps` encrypts from the first byte, `imap` by STARTTLS. */
export interface MailAddress {
  host: string;
  port: number;
  secure: boolean;
  folder: string;
}

const FORM = 'The address of a mailbox looks like imaps://mail.example/INBOX.';

/** The parts of `imaps://host[:port]/Folder`; null where it is no such address. */
export function mailAddressOf(text: string): MailAddress | null {
  if (!URL.canParse(text)) return null;
  const { protocol, host, pathname, search, hash } = new URL(text);
  if ((protocol !== 'imaps:' && protocol !== 'imap:') || search !== '' || hash !== '') return null;
  // The host is read again as that of a web address, so that every notation of an IP address becomes its plain one.
  if (host === '' || !URL.canParse(`https://${host}`)) return null;
  const { hostname } = new URL(`https://${host}`);
  const port = /:(\d+)$/.exec(host)?.[1];
  const secure = protocol === 'imaps:';
  return {
    host: hostname,
    port: port === undefined ? (secure ? 993 : 143) : Number(port),
    secure,
    ...folderOf(pathname),
  };
}

/** Why an address cannot be that of a mailbox, as a sentence. */
export function mailAddressFault(text: string): string | null {
  const address = mailAddressOf(text);
  if (address === null) return FORM;
  return ['\r', '\n', '\0'].some((sign) => address.folder.includes(sign)) ? FORM : null;
}

function folderOf(pathname: string): { folder: string } {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  try {
    return { folder: path === '' ? 'INBOX' : decodeURIComponent(path) };
  } catch {
    return { folder: path };
  }
}
