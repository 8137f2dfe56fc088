import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { decrypt, encrypt } from './envelope.js';
import { takeLock } from './file-lock.js';
import {
  isSeedOf,
  recipientOf,
  sealedRecipient,
  sealFor,
  seedFromKey,
  unsealFor,
  type Recipient,
  type SealedRecipient,
} from './recipient.js';
import { replaceFile, type FileSteps } from './replace-file.js';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const contents = z.object({
  version: z.literal(1),
  organisations: z.record(
    z.uuid(),
    z.object({
      epoch: z.int().min(1),
      keys: z.record(z.string(), hex32),
      idKey: hex32,
      slots: z
        .object({ epoch: z.int().min(1), keys: z.record(z.string(), hex32) })
        .nullable()
        .default(null),
    }),
  ),
});
/** Keys of all organisations: for rows and for the slots of record keys, by epoch, and one for ids. */
export type KeyFile = z.infer<typeof contents>;

const head = z.object({ recipients: z.array(sealedRecipient).min(1) });

/** What opens a key file: a key-encryption key, or the seed that a passphrase or a key service gave for a recipient. */
export type Opener = { kind: 'key'; kek: Buffer } | { kind: 'seed'; seed: Buffer };

/** A key file, opened. A file of the older form has one recipient, which its next change writes down. */
export interface OpenedFile {
  fileKey: Buffer;
  recipients: SealedRecipient[];
  /** The recipient that the opener belongs to. */
  by: Recipient;
  keys: KeyFile;
}

/** The key file could not be opened: what was brought does not fit, or the file is not as it was written. */
export class KeyFileFault extends Error {
  constructor(readonly because: 'does_not_fit' | 'damaged') {
    super(because === 'damaged' ? 'The key file is damaged.' : 'The key does not fit the key file.');
    this.name = 'KeyFileFault';
  }
}

const MAGIC = 'lapwing keyring 2\n';
const V1 = Buffer.from('lapwing key file 1');

/** Who may open the file, or null when it is absent or of the older form. Throws `KeyFileFault`. */
export function recipientsOf(path: string): Recipient[] | null {
  const split = existsSync(path) ? splitFile(readFileSync(path)) : null;
  return split?.recipients.map(({ way }) => way) ?? null;
}

/** Opens a key file; an absent one is null. Throws `KeyFileFault`. */
export function openKeyFile(path: string, opener: Opener): OpenedFile | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const split = splitFile(bytes);
  if (split === null) return openOlder(bytes, opener);
  const { recipients } = split;
  for (const recipient of recipients) {
    const seed = seedFor(recipient.way, opener);
    if (seed === null || !isSeedOf(recipient.way, seed)) continue;
    try {
      const fileKey = unsealFor(recipient, seed);
      return { fileKey, recipients, by: recipient.way, keys: parse(decrypt(fileKey, split.body, split.head)) };
    } catch {
      throw new KeyFileFault('damaged');
    }
  }
  throw new KeyFileFault('does_not_fit');
}

/** A file that was never written, for whom the opener belongs to. */
export function blankKeyFile(first: Recipient): OpenedFile {
  const fileKey = randomBytes(32);
  return { fileKey, recipients: [sealFor(first, fileKey)], by: first, keys: { version: 1, organisations: {} } };
}

/** A recipient for a key-encryption key in a file. */
export function keyRecipient(name: string, kek: Buffer): Recipient {
  const salt = randomBytes(16).toString('base64');
  return { kind: 'key', salt, ...recipientOf(name, seedFromKey(kek, salt)) };
}

/**
 * Changes the key file while no other process does, from what it holds at that moment, and returns what it holds now.
 * Throws `KeyFileFault`, and when another process holds it for longer than a change takes.
 */
export function changeKeyFile(
  path: string,
  open: () => OpenedFile,
  change: (opened: OpenedFile) => OpenedFile,
  steps?: FileSteps,
): OpenedFile {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lock = takeLock(path);
  try {
    const changed = change(open());
    const first = Buffer.from(`${MAGIC}${JSON.stringify({ recipients: changed.recipients })}\n`, 'utf8');
    const body = encrypt(changed.fileKey, Buffer.from(JSON.stringify(changed.keys)), first);
    if (!lock.held()) throw new Error('The key file is held by another process.');
    replaceFile(path, Buffer.concat([first, body]), steps);
    return changed;
  } finally {
    lock.release();
  }
}

/** The head is authenticated with the body: nobody adds a recipient who could not open the file anyway. */
function splitFile(bytes: Buffer): { head: Buffer; recipients: SealedRecipient[]; body: Buffer } | null {
  if (!bytes.subarray(0, MAGIC.length).equals(Buffer.from(MAGIC))) return null;
  const end = bytes.indexOf('\n', MAGIC.length);
  try {
    const { recipients } = head.parse(JSON.parse(bytes.subarray(MAGIC.length, end).toString('utf8')));
    return { head: bytes.subarray(0, end + 1), recipients, body: bytes.subarray(end + 1) };
  } catch {
    throw new KeyFileFault('damaged');
  }
}

function openOlder(bytes: Buffer, opener: Opener): OpenedFile {
  if (opener.kind !== 'key') throw new KeyFileFault('does_not_fit');
  try {
    const keys = parse(decrypt(opener.kek, bytes, V1));
    return { ...blankKeyFile(keyRecipient('first key', opener.kek)), keys };
  } catch {
    throw new KeyFileFault('does_not_fit');
  }
}

function seedFor(recipient: Recipient, opener: Opener): Buffer | null {
  if (opener.kind === 'seed') return opener.seed;
  return recipient.kind === 'key' ? seedFromKey(opener.kek, recipient.salt) : null;
}

function parse(plain: Buffer): KeyFile {
  return contents.parse(JSON.parse(plain.toString('utf8')));
}
