import { createServer as createPlain, type AddressInfo, type Server } from 'node:net';
import { createServer, type TLSSocket } from 'node:tls';
import { notificationStatus } from '@lapwing/contracts';
import { ErrandRow } from '../run-errands/errand.row.js';
import { reply } from '../testing/incoming-mail.js';
import { builtPrograms } from '../testing/built-programs.js';
import { Desk, type Worker } from '../testing/desk.js';
import { EmailLines } from './email-lines.js';
import { outcomeOf, refusalOfUs } from './email-outcome.js';

/** Of `mail.example`, and it ended in January 2021. */
const EXPIRED = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgO1BJjupaySOF6wGu
pU6qph3kc9O6kVK9ivRCtQEfFeOhRANCAAQPe/eQlg85I5J4pRhJOeTSQoJink9i
NKlmJa5FbqiJzpCd/uVjicgumKiHRMdhT7keblWNh2ahRUegfPNRx3ud
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBXTCCAQOgAwIBAgIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxtYWlsLmV4
YW1wbGUwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAwWjAXMRUwEwYDVQQD
DAxtYWlsLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQPe/eQlg85
I5J4pRhJOeTSQoJink9iNKlmJa5FbqiJzpCd/uVjicgumKiHRMdhT7keblWNh2ah
RUegfPNRx3udo0AwPjAdBgNVHREEFjAUggxtYWlsLmV4YW1wbGWHBH8AAAEwHQYD
VR0OBBYEFPYzRLi05bfPm61AYP51MQdn4QnZMAoGCCqGSM49BAMCA0gAMEUCIFJJ
NA001EHxFVtaUsHPYvs+FZNzdcQPWF4WKCXP9ofwAiEAzQqMBGdelMDRe5jdgUx6
V1U3rNKwpTeplHOL+Ri3k5A=
-----END CERTIFICATE-----`,
};

let service: Desk;
/** An organisation of its own for each test. */
let desk: Desk;
let ann: Worker;
beforeAll(async () => {
  const auth = { smtpUser: 'desk', smtpPassword: 'secret' };
  service = await Desk.open({ ...(await builtPrograms()), ...auth, smtpConnections: 1 });
  await service.slice.runEvery('mailbox.read');
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins({ preferred: 'email', signal: null });
});
afterEach(async () => {
  await desk.standIns.clearFaults();
  expect(await desk.ledgerFaults()).toEqual([]);
});
afterAll(async () => service.close());

/** Rings, and lives through so much time. */
async function ring(...pauses: string[]): Promise<string> {
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  for (const pause of pauses) await desk.passes(pause);
  return alertId;
}

async function story(alertId: string): Promise<string[]> {
  const rows = (await desk.ledger(alertId)).filter(({ step, repeat }) => step === 0 && repeat === 0);
  return rows.map((row) => `${row.attempt} ${row.state} ${row.failure ?? ''}`.trim());
}

const mails = () => desk.standIns.mailsTo(ann.email);

describe('a mail server that', () => {
  it.each([
    ['has a full mailbox for now', { stage: 'rcpt', code: 452 }, ['1 failed smtp_452', '2 sent']],
    ['says so for good, as some do', { stage: 'rcpt', code: 552 }, ['1 failed smtp_552', '2 sent']],
    ['wants to see us again', { stage: 'rcpt', code: 451 }, ['1 failed smtp_451', '2 sent']],
    ['refuses the text', { stage: 'end', code: 550 }, ['1 failed smtp_550']],
  ])('%s', async (_name, fault, said) => {
    await desk.standIns.failMail({ fault: 'reply', ...fault });
    expect(await story(await ring('6 s'))).toEqual(said);
  });

  it('keeps us waiting for minutes before it knows us gets the mail then', async () => {
    await desk.standIns.failMail({ fault: 'reply', stage: 'rcpt', code: 451, times: 3 });
    const told = await story(await ring('6 s', '31 s', '121 s'));
    expect(told).toEqual(['1 failed smtp_451', '2 failed smtp_451', '3 failed smtp_451', '4 sent']);
  });

  it('hangs up in the middle of the text leaves it open whether it came', async () => {
    await desk.standIns.failMail({ fault: 'lose_in_data' });
    expect(await story(await ring('6 s'))).toEqual(['1 unknown econnection', '2 sent']);
    expect((await mails()).map(({ text }) => text.slice(0, 6))).toEqual(['Again:']);
  });

  it('takes the mail and drops it is found out by the next ring', async () => {
    await desk.standIns.failMail({ fault: 'vanish' });
    const alertId = await ring('1 min');
    expect(await story(alertId)).toEqual(['1 sent']);
    expect(await mails()).toEqual([]);
    await desk.passes('30 min');
    expect((await desk.ledger(alertId)).length).toBeGreaterThan(1);
    expect((await mails()).length).toBeGreaterThan(0);
  });

  it.each([
    ['answers slowly is waited for', 60, /^1 sent$/],
    ['answers too slowly is not', 600, /^1 failed (etimedout|econnection)$/],
  ])('%s', async (_name, ms, first) => {
    await desk.standIns.failMail({ fault: 'slow', ms, times: -1 });
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    expect((await story(alertId))[0]).toMatch(first);
  });

  it('does not take our password: nothing leaves, and operators are rung by what is left', async () => {
    const operator = await desk.joins({ email: null }, ['operator']);
    // After this no line stands any more.
    await desk.standIns.failMail({ fault: 'reply', stage: 'mail', code: 421, times: -1 });
    await ring();
    await desk.standIns.clearFaults();
    await desk.standIns.failMail({ fault: 'reply', stage: 'auth', code: 535, times: -1 });
    const alertId = await ring();
    expect(await story(alertId)).toEqual(['1 failed eauth']);
    await desk.slice.runEvery('email.watch');
    await desk.slice.runEvery('operators.page');
    const rung = { memberId: operator.memberId, purpose: 'page' as const };
    expect(await desk.slice.database.inWork((tx) => tx.countBy(ErrandRow, rung))).toBe(1);
    const { checks } = await desk.slice.ask(notificationStatus, {}, desk.actor(operator, ['operator']));
    expect(checks).toContainEqual({ name: 'mail', ok: false, detail: 'mail_refused' });
    await desk.standIns.clearFaults();
    await desk.passes('6 s');
    await desk.slice.runEvery('email.watch');
    const [notice] = await desk.slice.db.work<{ state: string }>(`select state from notice where id = $1`, [
      '3a110000-0000-4000-8000-000000000001',
    ]);
    expect([(await story(alertId)).at(-1), notice?.state]).toEqual(['2 sent', 'cleared']);
  });
});

it('an answer to a mail of which nobody knew whether it came counts', async () => {
  await desk.standIns.failMail({ fault: 'drop_after_data' });
  const alertId = await ring();
  expect(await story(alertId)).toEqual(['1 unknown econnection']);
  const [mail] = await mails();
  await desk.standIns.mailArrives(reply(mail!, ann.email, '1'));
  await desk.slice.runEvery('mailbox.read');
  const taken = await desk.slice.db.work('select from duty where alert_id = $1 and taken_until is not null', [alertId]);
  expect(taken).toHaveLength(1);
});

it('an update belongs to the thread of the ring, and mails that begin one look no different', async () => {
  const alert = await desk.alert({ duties: [ann.memberId] });
  await desk.alert({ ...alert, version: 2, state: 'updated', worse: false });
  const [first, second] = await mails();
  expect(second?.headers['in-reply-to']).toBe(first?.messageId);
  expect(first?.headers['in-reply-to']).toHaveLength(first?.messageId.length ?? 0);
  expect(first?.raw.length).toBe(second?.raw.length);
});

describe('lines to a mail server', () => {
  const parcel = { from: 'desk@mail.example', to: 'ann@mail.example', bytes: Buffer.from('Subject: x\r\n\r\nx\r\n') };
  const timeouts = { connectionTimeout: 400, greetingTimeout: 400, socketTimeout: 400 };
  const linesTo = (server: Server, more: object = {}) => {
    const { port } = server.address() as AddressInfo;
    const connection = { host: '127.0.0.1', port, name: 'mail.example', ...timeouts, ...more };
    return new EmailLines({ connection, auth: null, deadlineMs: 800 }, 2);
  };
  const listening = async <T extends Server>(server: T): Promise<T> => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return server;
  };

  it('with an expired certificate are refused, and that is about the server', async () => {
    const server = await listening(createServer(EXPIRED, (socket: TLSSocket) => void socket.write('220 hi\r\n')));
    const lines = linesTo(server, { secure: true, tls: { ca: [EXPIRED.cert] } });
    const carried = await lines.carry(parcel);
    expect(outcomeOf(carried, 'x')).toEqual({ outcome: 'failed', retry: 'later', because: 'etls' });
    expect(refusalOfUs(carried.error)).toBe('etls');
    server.close();
  });

  it('that ended while they rested cost no mail and send none twice; the greeting names no machine', async () => {
    const said: string[] = [];
    let lives = 0;
    const server = await listening(
      createPlain((socket) => {
        const last = (lives += 1) === 1;
        let taking = false;
        socket.on('error', () => undefined);
        socket.write('220 hi\r\n');
        socket.on('data', (chunk) => {
          for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
            said.push(line);
            // The first line breaks when a second mail begins, as one that had rested too long.
            if (last && line.startsWith('MAIL') && said.filter((one) => one.startsWith('MAIL')).length === 2)
              return void socket.destroy();
            if (taking && line !== '.') continue;
            taking = line === 'DATA';
            socket.write(taking ? '354 go\r\n' : '250 ok\r\n');
          }
        });
      }),
    );
    const lines = linesTo(server, { ignoreTLS: true });
    expect((await lines.carry(parcel)).error).toBeNull();
    expect((await lines.carry(parcel)).error).toBeNull();
    expect(said.filter((line) => line === 'Subject: x')).toHaveLength(2);
    expect(said[0]).toBe('EHLO mail.example');
    lines.close();
    server.close();
  });
});
