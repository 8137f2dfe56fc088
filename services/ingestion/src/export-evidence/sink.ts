import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, type WriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the files of a bundle go, one after the other. */
export interface Sink {
  add(name: string, bytes: Buffer): Promise<void>;
  end(): Promise<void>;
}

/** A folder that is not there yet. Throws where it is: a bundle is never mixed with what lay there before. */
export function folderSink(folder: string): Sink {
  if (existsSync(folder)) throw new Error(`${folder} is there already; name another place.`);
  return {
    async add(name, bytes) {
      mkdirSync(dirname(join(folder, name)), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, name), bytes, { flag: 'wx', mode: 0o600 });
    },
    end: async () => undefined,
  };
}

const BLOCK = 512;

/** A tar file (POSIX ustar) without times and owners, so that the same bundle is the same file. */
export function tarSink(file: string, folder: string): Sink {
  if (existsSync(file)) throw new Error(`${file} is there already; name another place.`);
  const stream = createWriteStream(file, { flags: 'wx', mode: 0o600 });
  return {
    async add(name, bytes) {
      const rest = (BLOCK - (bytes.length % BLOCK)) % BLOCK;
      await write(stream, Buffer.concat([tarHead(`${folder}/${name}`, bytes.length), bytes, Buffer.alloc(rest)]));
    },
    async end() {
      await write(stream, Buffer.alloc(2 * BLOCK));
      stream.end();
      await once(stream, 'close');
    },
  };
}

async function write(stream: WriteStream, bytes: Buffer): Promise<void> {
  if (!stream.write(bytes)) await once(stream, 'drain');
}

function tarHead(name: string, size: number): Buffer {
  const head = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 99) throw new Error(`The name ${name} is too long for a tar file.`);
  head.write(name, 0);
  head.write('0000600\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write('0', 156);
  head.write('ustar\0' + '00', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}
