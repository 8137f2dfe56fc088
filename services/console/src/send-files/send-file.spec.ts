import { createHash } from 'node:crypto';
import { PART_BYTES } from '@lapwing/contracts';
import { freshId, partsOf, sendFile } from './send-file.js';

interface Sent {
  part: number;
  of: number;
  bytes: string;
}

/** Takes parts in as ingestion does, and is away for those named. */
class Receiver {
  readonly parts: Sent[] = [];
  constructor(private readonly away: Set<number> = new Set()) {}

  readonly send: typeof fetch = async (_, request) => {
    const sent = JSON.parse(String(request?.body)) as Sent;
    if (this.away.delete(sent.part)) throw new TypeError('no connection');
    this.parts.push(sent);
    const whole = this.bytes;
    const sha256 = sent.part === sent.of ? createHash('sha256').update(whole).digest('hex') : null;
    const view = { uploadId: freshId(), name: 'a', received: sent.part, of: sent.of, size: whole.length, sha256 };
    return new Response(JSON.stringify(view), { status: 200 });
  };

  get bytes(): Buffer {
    return Buffer.concat(this.parts.map(({ bytes }) => Buffer.from(bytes, 'base64')));
  }
}

const bytes = Buffer.from(Array.from({ length: 2 * PART_BYTES + 5 }, (_, at) => (at * 31) % 256));
const file = new File([bytes], 'scan.pdf', { type: 'application/pdf' });

describe('a file', () => {
  it('arrives sign by sign, in parts', async () => {
    const receiver = new Receiver();
    const arrived: number[] = [];
    const view = await sendFile(
      file,
      { uploadId: freshId(), done: 0, arrived: (part) => arrived.push(part) },
      receiver.send,
    );
    expect(arrived).toEqual([1, 2, 3]);
    expect(receiver.bytes.equals(bytes)).toBe(true);
    expect(view.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('whose connection breaks goes on where it was', async () => {
    const receiver = new Receiver(new Set([2]));
    let done = 0;
    const sending = () => ({ uploadId: freshId(), done, arrived: (part: number) => (done = part) });
    await expect(sendFile(file, sending(), receiver.send)).rejects.toMatchObject({ code: 'unavailable' });
    expect(done).toBe(1);
    await sendFile(file, sending(), receiver.send);
    expect(receiver.parts.map(({ part }) => part)).toEqual([1, 2, 3]);
    expect(receiver.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    [0, 1],
    [1, 1],
    [PART_BYTES, 1],
    [PART_BYTES + 1, 2],
  ])('of %i bytes has %i parts', (size, parts) => expect(partsOf(size)).toBe(parts));

  it('gets an id of its own', () => {
    expect(freshId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(freshId()).not.toBe(freshId());
  });
});
