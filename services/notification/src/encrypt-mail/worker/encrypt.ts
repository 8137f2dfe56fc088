import { armor, createMessage, encrypt, enums, type PrivateKey } from 'openpgp';
import { KnownKeys, type KnownKey } from './known-keys.js';
import { MAIL_BYTES, paddingHeader, SEALED_BYTES, whiteLines } from './sizes.js';
import type { REFUSALS, WorkerTask } from './task.js';

type Wish = Extract<WorkerTask, { do: 'encrypt' }>;
type Refusal = (typeof REFUSALS)[number];

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

  constructor(private readonly own: PrivateKey) {}

  /** The whole mail, or why there is none. */
  async make(wish: Wish): Promise<Buffer | Refusal> {
    const known = await this.keys.of(wish.key).catch(() => null);
    if (known === null) return 'key_unusable';
    const { key } = known;
    const expires = await key.getExpirationTime().catch(() => null);
    if (expires instanceof Date && expires <= wish.now) return 'key_expired';
    const usable = await key.getEncryptionKey(undefined, wish.now).catch(() => null);
    if (usable === null) return 'key_unusable';
    const sealed = await this.seal(known, wish);
    return sealed === null ? 'too_long' : mailOf(wish.head, sealed);
  }

  /** The first message to a key shows how much longer it gets; what is said is padded by what is left. */
  private async seal(known: KnownKey, { inside, now }: Wish): Promise<Uint8Array | null> {
    if (known.overhead === null) {
      const length = SEALED_BYTES / 2;
      known.overhead = (await this.sealText(known, '.'.repeat(length), now)).length - length;
    }
    const said = Buffer.byteLength(inside.head) + Buffer.byteLength(inside.body);
    const padding = paddingHeader(SEALED_BYTES - known.overhead - said);
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

/** A mail as RFC 3156 has it. What lengths still differ by is made good after its last part. */
function mailOf(head: string, sealed: Uint8Array): Buffer | Refusal {
  if (Math.abs(sealed.length - SEALED_BYTES) > WOBBLE) return 'too_long';
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
