import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const message = z.object({
  from: z.enum(['us', 'phone']),
  text: z.string(),
  timestamp: z.number(),
  reaction: z.string().nullable(),
  quotes: z.number().nullable().default(null),
});
const phones = z.object({
  name: z.string().default(''),
  phones: z.array(
    z.object({
      number: z.string().nullable(),
      uuid: z.string(),
      messages: z.array(message),
      expires: z.number().optional(),
    }),
  ),
});
const mails = z.object({
  messages: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      subject: z.string(),
      messageId: z.string(),
      text: z.string(),
      links: z.array(z.string()),
      headers: z.record(z.string(), z.string()),
      raw: z.string(),
    }),
  ),
});
export type Mail = z.infer<typeof mails>['messages'][number];

/** The mail catcher and the Signal stand-in as processes of their own, reached over the wire like the real ones. */
export class StandIns {
  private constructor(
    private readonly children: readonly ChildProcess[],
    private readonly dir: string,
    readonly signalUrl: string,
    readonly account: string,
    readonly smtpUrl: string,
    readonly mailUrl: string,
    /** The Signal stand-in line by line. */
    readonly signalLines: string,
    /** The mailbox of our sender; anybody reads it with the password `catcher`. */
    readonly imapUrl: string,
  ) {}

  static async start(api: 'rpc' | 'rest' = 'rpc'): Promise<StandIns> {
    const dir = mkdtempSync(join(tmpdir(), 'lapwing-stand-ins-'));
    const [signal, mail] = await Promise.all([
      launch('signal-stand-in.mjs', join(dir, 'signal'), ['--api', api]),
      launch('mail-catcher.mjs', join(dir, 'mail')),
    ]);
    const text = z.string().default('');
    const said = z.object({ url: z.string(), account: text, smtpUrl: text, imapUrl: text, lines: text });
    const signalSaid = said.parse(signal.said);
    const mailSaid = said.parse(mail.said);
    const children = [signal.child, mail.child];
    const { url, account, lines } = signalSaid;
    return new StandIns(children, dir, url, account, mailSaid.smtpUrl, mailSaid.url, lines, mailSaid.imapUrl);
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.children.map(async (child) => {
        if (child.exitCode !== null) return;
        const ended = once(child, 'exit');
        child.kill();
        await ended;
      }),
    );
    rmSync(this.dir, { recursive: true, force: true });
  }

  /** The texts one phone was shown, oldest first. */
  async textsOn(number: string): Promise<string[]> {
    return (await this.messagesOn(number)).map((entry) => entry.text);
  }

  async messagesOn(number: string): Promise<z.infer<typeof message>[]> {
    const answer = phones.parse(await getJson(`${this.signalUrl}/stand-in/messages`));
    const phone = answer.phones.find((entry) => entry.number === number);
    return (phone?.messages ?? []).filter((entry) => entry.from === 'us');
  }

  async mailsTo(address: string): Promise<Mail[]> {
    return mails.parse(await getJson(`${this.mailUrl}/messages`)).messages.filter((mail) => mail.to === address);
  }

  async reply(reply: { from: string } & Record<string, unknown>): Promise<void> {
    await post(`${this.signalUrl}/stand-in/reply`, reply);
  }

  /** A mail comes to our sender, as bytes where letters matter. */
  async mailArrives(mail: string | Buffer): Promise<void> {
    await post(`${this.mailUrl}/incoming`, { base64: Buffer.from(mail).toString('base64') });
  }

  async failSignal(fault: Record<string, unknown>): Promise<void> {
    await post(`${this.signalUrl}/stand-in/faults`, fault);
  }

  /** Whether anybody can listen to what phones answer. */
  async signalLine(open: boolean): Promise<void> {
    await post(`${this.signalUrl}/stand-in/line`, { open });
  }

  /** A phone shows another identity key. */
  async newKeyOn(number: string): Promise<void> {
    await post(`${this.signalUrl}/stand-in/identity`, { from: number });
  }

  /** Nobody is at the number any more. */
  async leaves(number: string): Promise<void> {
    await post(`${this.signalUrl}/stand-in/gone`, { from: number });
  }

  /** The name our account shows, and after how many seconds messages disappear from a phone. */
  async shownOn(number: string): Promise<{ name: string; expires: number | null }> {
    const { name, phones: all } = phones.parse(await getJson(`${this.signalUrl}/stand-in/messages`));
    return { name, expires: all.find((phone) => phone.number === number)?.expires ?? null };
  }

  async failMail(fault: Record<string, unknown>): Promise<void> {
    await post(`${this.mailUrl}/faults`, fault);
  }

  async clearFaults(): Promise<void> {
    await fetch(`${this.signalUrl}/stand-in/faults`, { method: 'DELETE' });
    await fetch(`${this.mailUrl}/faults`, { method: 'DELETE' });
  }
}

async function launch(
  script: string,
  dir: string,
  more: string[] = [],
): Promise<{ child: ChildProcess; said: unknown }> {
  const path = resolve(process.cwd(), 'deploy/local', script);
  const child = spawn(process.execPath, [path, '--dir', dir, '--with', 'stdin', ...more], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, said: JSON.parse(line) };
}

async function getJson(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

async function post(url: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`The stand-in answered ${answer.status}.`);
}
