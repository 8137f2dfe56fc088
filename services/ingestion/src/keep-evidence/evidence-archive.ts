import { createHash } from 'node:crypto';
import { access, constants, mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { CONFIG, Ids, Readiness } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';

/** Raw bytes on disk under their SHA-256, written once and never altered. */
@Injectable()
export class EvidenceArchive {
  private readonly root: string;

  constructor(
    @Inject(CONFIG) config: IngestionConfig,
    private readonly ids: Ids,
    readiness: Readiness,
  ) {
    this.root = config.evidenceDir;
    readiness.check('evidence', () => this.writable());
  }

  /** Keeps bytes and returns their SHA-256 in hex; they are on the disk when it returns. */
  async put(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = this.fileOf(sha256);
    if (await exists(file)) return sha256;
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${this.ids.next()}`;
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await syncFolder(dirname(file));
    return sha256;
  }

  /** The bytes of a SHA-256; throws `Failure` internal where they are missing or no longer what they were. */
  async get(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.fileOf(sha256)).catch((cause: unknown) => {
      throw new Failure('internal', { retry: 'later', cause });
    });
    if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    throw new Failure('internal', { retry: 'never', cause: `The evidence ${sha256} was altered.` });
  }

  private async writable(): Promise<string | null> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    return access(this.root, constants.W_OK).then(
      () => null,
      () => 'not writable',
    );
  }

  private fileOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256);
  }
}

/** A rename is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
