import { armor, createMessage, encrypt, enums, type PrivateKey, type PublicKey } from 'openpgp';
import { KnownKeys, type KnownKey } from './known-keys.js';
import { MAIL_BYTES, paddingHeader, SEALED_BYTES, whiteLines } from './sizes.js';
import type { REFUSALS, WorkerTask } from './task.js';

type Wish = Extract<WorkerTask, { do: 'encrypt' }>;
type Refusal = (typeof REFUSALS)[number];
type Usable = Awaited<ReturnType<PublicKey['getEncryptionKey']>>;

/** Compression would tell of the content by its length; a key cannot ask for it here. */
const CONFIG = {
  preferredCompressionAlgorithm: enums.compression.uncompressed,
  showVersion: false,
  showComment: false,
};
/** How far lengths of one key differ: leading zeros of large numbers are not written. */
const WOBBLE = 8;
const STEP = 1024;

/** Makes mails that are signed and encrypted, all of one size. */
export class MailMaker {
  private readonly keys = new KnownKeys();
  /** By kind of key. */
  private readonly overheads = new Map<string, number>();

  constructor(private readonly own: PrivateKey) {}

  /** The whole mail, or why there is none. */
  async make(wish: Wish): Promise<Buffer | Refusal> {
    const known = await this.keys.of(wish.key).catch(() => null);
    if (known === null) return 'key_unusable';
    const usable = await known.key.getEncryptionKey(undefined, wish.now).catch(() => null);
    if (usable === null) return this.whyUnusable(known, wish.now);
    const sealed = await this.seal(known, usable, wish);
    return sealed === null ? 'too_long' : mailOf(wish.head, sealed);
  }

  private async whyUnusable({ key }: KnownKey, now: Date): Promise<Refusal> {
    const expires = await key.getExpirationTime().catch(() => null);
    return expires instanceof Date && expires <= now ? 'key_expired' : 'key_unusable';
  }

  /**
   * What is said is padded by what is left. How much longer a message gets, one to a like key has shown; where that was
   * wrong, a message to this very key shows it.
   */
  private async seal(known: KnownKey, usable: Usable, { inside, now }: Wish): Promise<Uint8Array | null> {
    const alike = JSON.stringify(usable.getAlgorithmInfo());
    const expected = known.overhead ?? this.overheads.get(alike);
    if (expected !== undefined) {
      const sealed = await this.sealPadded(known, inside, expected, now);
      if (sealed !== null && isOfSize(sealed)) return sealed;
    }
    const length = SEALED_BYTES / 2;
    known.overhead = (await this.sealText(known, '.'.repeat(length), now)).length - length;
    this.overheads.set(alike, known.overhead);
    return this.sealPadded(known, inside, known.overhead, now);
  }

  private async sealPadded(
    known: KnownKey,
    inside: Wish['inside'],
    overhead: number,
    now: Date,
  ): Promise<Uint8Array | null> {
    const said = Buffer.byteLength(inside.head) + Buffer.byteLength(inside.body);
    const padding = paddingHeader(SEALED_BYTES - overhead - said);
    return padding === null ? null : this.sealText(known, `${inside.head}${padding}${inside.body}`, now);
  }

  private async sealText({ key }: KnownKey, text: string, now: Date): Promise<Uint8Array> {
    return encrypt({
      message: await createMessage({ binary: Buffer.from(text) }),
      encryptionKeys: key,
      signingKeys: this.own,
      format: 'binary',
      date: now,
      config: CONFIG,
    });
  }
}

function isOfSize(sealed: Uint8Array): boolean {
  return Math.abs(sealed.length - SEALED_BYTES) <= WOBBLE;
}

/** A mail as RFC 3156 has it. What lengths still differ by is made good after its last part. */
function mailOf(head: string, sealed: Uint8Array): Buffer | Refusal {
  if (!isOfSize(sealed)) return 'too_long';
  const boundary = 'b_0123456789abcdef0123456789abcdef';
  const lines = [
    `${head}Content-Type: multipart/encrypted; protocol="application/pgp-encrypted";`,
    ` boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: application/pgp-encrypted',
    '',
    'Version: 1',
    '',
    `--${boundary}`,
    'Content-Type: application/octet-stream; name="encrypted.asc"',
    'Content-Disposition: inline; filename="encrypted.asc"',
    '',
    armor(enums.armor.message, sealed).trimEnd().replace(/\r?\n/g, '\r\n'),
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n');
  // Only where addresses are very long is a mail larger, by whole steps: its words do not tell.
  const short = MAIL_BYTES - Buffer.byteLength(lines);
  const left = short < 0 ? STEP - (-short % STEP) : short;
  return Buffer.from(lines + whiteLines(left));
}
