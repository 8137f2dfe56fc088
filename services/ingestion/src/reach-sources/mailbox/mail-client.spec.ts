import { createServer } from 'node:tls';
import type { AddressInfo } from 'node:net';
import { eventually } from '@lapwing/platform/testing';
import { selfSigned } from '../../testing/self-signed.js';
import { MailServer, type Mischief } from '../../testing/mail-server.js';
import { mailAddressFault, mailAddressOf } from './mail-address.js';
import { type Login, optionsOf, takeMails } from './mail-client.js';

const NOWHERE = { uidValidity: null, last: 0, firstSeen: 0 };
const RAW = 'Subject: x\r\n\r\ntext';

let server: MailServer;
beforeEach(async () => {
  server = new MailServer();
  await server.open();
});
afterEach(() => server.close());

const login = (): Login => ({
  address: { host: '127.0.0.1', port: Number(server.place.split(':')[1]), secure: false, folder: 'INBOX' },
  place: { address: '127.0.0.1', exempt: true },
  user: 'desk',
  password: server.password,
});

/** Says a line again and again for as long as somebody listens. */
function endless(line: string): Mischief {
  return (command, _tag, _say, socket) => {
    if (!/^UID (SEARCH|FETCH)/.test(command)) return false;
    const more = (): void => {
      while (!socket.destroyed && socket.write(line));
      if (!socket.destroyed) socket.once('drain', more);
    };
    more();
    return true;
  };
}

const on =
  (form: RegExp, text: string): Mischief =>
  (command, tag, say) => {
    if (!form.test(command)) return false;
    say(text.replaceAll('TAG', tag));
    return true;
  };

describe('a hostile mail server', () => {
  it.each<[string, Mischief, string]>([
    [
      'announces a mail without end',
      on(/^UID FETCH/, '* 1 FETCH (UID 1 BODY[]<0> {9999999999999}\r\n'),
      'far too much',
    ],
    ['announces more than a number holds', on(/^UID SEARCH/, `* SEARCH {${'9'.repeat(30)}}\r\n`), 'far too much'],
    ['sends one line without end', endless('x'.repeat(65_536)), 'far too much'],
    ['names mails without end', endless(`* SEARCH ${'1234567 '.repeat(1000)}\r\n`), 'far too much'],
    ['sends mails nobody asked for without end', endless('* 5 FETCH (UID 5 FLAGS ())\r\n'), 'far too much'],
    ['nests without end', on(/^UID FETCH/, `* 1 FETCH (UID 1 X ${'('.repeat(100_000)}\r\n`), 'far too much'],
    ['hangs up', (_command, _tag, _say, socket) => (socket.destroy(), true), 'cannot be read'],
  ])('that %s is left', async (_, mischief, detail) => {
    server.mails.push({ uid: 1, raw: RAW });
    server.mischief = mischief;
    const taken = await takeMails(login(), NOWHERE, 20_000);
    expect(taken).toMatchObject({ is: 'refused', detail: expect.stringContaining(detail) });
    await eventually(() => expect(server.connected).toBe(0));
  });

  it.each<[string, Mischief]>([
    ['never greets', (command) => command === 'greeting'],
    ['talks of something else', on(/^greeting/, 'HTTP/1.1 200 OK\r\n\r\n')],
    ['never answers', (command) => command.startsWith('UID SEARCH')],
    [
      'drips',
      (command, _tag, _say, socket) => {
        if (!command.startsWith('UID FETCH')) return false;
        const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write('x')), 20);
        return true;
      },
    ],
  ])('that %s is left when its time is over', async (_, mischief) => {
    server.mails.push({ uid: 1, raw: RAW });
    server.mischief = mischief;
    const taken = await takeMails(login(), NOWHERE, 400);
    expect(taken).toEqual({ is: 'refused', status: null, detail: 'The mail server takes too long.' });
    await eventually(() => expect(server.connected).toBe(0));
  });

  it.each<[string, Mischief]>([
    [
      'answers with another mail',
      on(/^UID FETCH/, `* 1 FETCH (UID 99 RFC822.SIZE 9 BODY[]<0> {4}\r\nevil)\r\nTAG OK\r\n`),
    ],
    ['names mails that are not there', on(/^UID SEARCH/, '* SEARCH 0 4294967295 900 901\r\nTAG OK\r\n')],
    ['has nothing to say of a mail', on(/^UID FETCH/, 'TAG OK\r\n')],
  ])('that %s gives none', async (_, mischief) => {
    server.mails.push({ uid: 1, raw: RAW });
    server.mischief = mischief;
    expect(await takeMails(login(), NOWHERE, 20_000)).toMatchObject({ is: 'taken', mails: [], tooLarge: [] });
  });

  it('that takes back a mail between two commands stops nobody', async () => {
    server.mails.push({ uid: 1, raw: RAW }, { uid: 2, raw: RAW });
    server.mischief = (command, tag, say) => on(/^UID FETCH 1 /, 'TAG NO gone\r\n')(command, tag, say, null as never);
    expect(await takeMails(login(), NOWHERE, 20_000)).toMatchObject({ mails: [{ uid: 2 }], missing: [1] });
  });
});

describe('the way to a mail server', () => {
  it('is encrypted: from the first byte, or by STARTTLS without which nothing is said', () => {
    const place = { address: '192.0.2.7', exempt: false };
    const secure = optionsOf({
      ...login(),
      place,
      address: { host: 'mail.example', port: 993, secure: true, folder: 'INBOX' },
    });
    expect(secure).toMatchObject({ host: '192.0.2.7', servername: 'mail.example', secure: true });
    expect(secure.tls).toMatchObject({ rejectUnauthorized: true });
    const started = optionsOf({ ...login(), place });
    expect(started).toMatchObject({ secure: false, doSTARTTLS: true });
  });

  it('gives no password to a server that offers no encryption', async () => {
    const taken = await takeMails({ ...login(), place: { address: '127.0.0.1', exempt: false } }, NOWHERE, 20_000);
    expect(taken).toMatchObject({ is: 'refused' });
    expect(server.commands.filter((command) => /LOGIN|AUTHENTICATE/.test(command))).toEqual([]);
  });

  it('gives no password to a server that cannot prove its name', async () => {
    const heard: string[] = [];
    const { key, cert } = selfSigned('127.0.0.1');
    const impostor = createServer({ key, cert }, (socket) => {
      socket.on('error', () => undefined).on('data', (data) => heard.push(data.toString()));
      socket.write('* OK ready\r\n');
    });
    impostor.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
    const { port } = impostor.address() as AddressInfo;
    const address = { host: '127.0.0.1', port, secure: true, folder: 'INBOX' };
    const taken = await takeMails({ ...login(), address }, NOWHERE, 20_000);
    await new Promise((resolve) => impostor.close(resolve));
    expect(taken).toMatchObject({ is: 'refused', detail: expect.stringContaining('cannot be trusted') });
    expect(heard.join('')).not.toContain(server.password);
  });
});

describe('the address of a mailbox', () => {
  it.each([
    ['imaps://mail.example/INBOX', { host: 'mail.example', port: 993, secure: true, folder: 'INBOX' }],
    ['imaps://mail.example', { host: 'mail.example', port: 993, secure: true, folder: 'INBOX' }],
    ['imap://mail.example/Tips/2026', { host: 'mail.example', port: 143, secure: false, folder: 'Tips/2026' }],
    ['imaps://MAIL.example:993/%D0%A1', { host: 'mail.example', port: 993, secure: true, folder: 'С' }],
    ['imaps://0x7f.1/INBOX', { host: '127.0.0.1', port: 993, secure: true, folder: 'INBOX' }],
    ['imaps://[::ffff:7f00:1]/INBOX', { host: '[::ffff:7f00:1]', port: 993, secure: true, folder: 'INBOX' }],
  ])('%s is understood', (text, address) => {
    expect(mailAddressOf(text)).toEqual(address);
    expect(mailAddressFault(text)).toBeNull();
  });

  it.each([
    'https://mail.example/',
    'imaps:///INBOX',
    'imaps://mail.example/A%0D%0AB',
    'imaps://mail.example/?x=1',
    'mail',
  ])('%s is none', (text) => {
    expect(mailAddressFault(text)).toBe('The address of a mailbox looks like imaps://mail.example/INBOX.');
  });
});
