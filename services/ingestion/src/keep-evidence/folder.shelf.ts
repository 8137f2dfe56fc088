import { access, constants, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '@lapwing/contracts';
import type { Shelf } from './shelf.js';

/** Bytes on the disk of this machine. A draft is renamed when it is whole, so that a name never stands for half a file. */
export class FolderShelf implements Shelf {
  constructor(
    private readonly root: string,
    private readonly draftName: () => string,
  ) {}

  async put(sha256: string, bytes: Buffer): Promise<void> {
    const file = this.fileOf(sha256);
    if (await exists(file)) return;
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${this.draftName()}`;
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    await syncFolder(dirname(file));
  }

  async take(sha256: string): Promise<Buffer | null> {
    return readFile(this.fileOf(sha256)).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return null;
      throw new Failure('unavailable', { retry: 'later', cause });
    });
  }

  async forget(sha256: string): Promise<void> {
    await rm(this.fileOf(sha256), { force: true });
  }

  async *names(): AsyncIterable<string> {
    for (const folder of (await readdir(this.root).catch(() => [])).sort()) {
      yield* (await readdir(join(this.root, folder)).catch(() => [])).sort();
    }
  }

  async trouble(): Promise<string | null> {
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
