import { createSocket, type Socket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import dnsPacket, { type Answer, type RecordType } from 'dns-packet';

/** What a name answers to the n-th question of a type: records, a refusal, or nothing at all. */
export type Said = Answer[] | 'unknown' | 'broken' | 'silent' | 'garbage';
type Zone = (type: RecordType, time: number) => Said;

const CODES = { unknown: 3, broken: 2 } as const;

/** A name server on a free loopback port that says what a spec wants. */
export class NameServer {
  readonly asked: string[] = [];
  private readonly zones = new Map<string, Zone>();
  private readonly socket: Socket = createSocket('udp4');

  async open(): Promise<this> {
    this.socket.on('message', (message, from) => {
      const reply = this.replyTo(message);
      if (reply !== null) this.socket.send(reply, from.port, from.address);
    });
    await new Promise<void>((resolve) => this.socket.bind(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.socket.close(() => resolve()));
  }

  get place(): string {
    return `127.0.0.1:${(this.socket.address() as AddressInfo).port}`;
  }

  says(name: string, zone: Zone): void {
    this.zones.set(name, zone);
  }

  /** A name with these addresses of both families. */
  knows(name: string, addresses: readonly string[], ttl = 60): void {
    this.says(name, (type) => addressesOf(name, type, addresses, ttl));
  }

  private replyTo(message: Buffer): Buffer | null {
    const question = dnsPacket.decode(message);
    const [first] = question.questions ?? [];
    if (first === undefined) return null;
    const time = this.asked.filter((one) => one === `${first.type} ${first.name}`).length;
    this.asked.push(`${first.type} ${first.name}`);
    const said = this.zones.get(first.name)?.(first.type, time) ?? 'unknown';
    if (said === 'silent') return null;
    if (said === 'garbage') return Buffer.concat([message.subarray(0, 2), Buffer.alloc(64, 0xff)]);
    const answers = typeof said === 'string' ? [] : said;
    const code = typeof said === 'string' ? CODES[said] : 0;
    const flags = dnsPacket.RECURSION_DESIRED | dnsPacket.RECURSION_AVAILABLE | code;
    return dnsPacket.encode({ type: 'response', id: question.id ?? 0, flags, questions: [first], answers });
  }
}

/** The records of the family that is asked for. */
export function addressesOf(name: string, type: RecordType, addresses: readonly string[], ttl = 60): Answer[] {
  return addresses
    .filter((address) => address.includes(':') === (type === 'AAAA'))
    .map((data) => ({ type: type === 'AAAA' ? 'AAAA' : 'A', name, ttl, data }));
}
