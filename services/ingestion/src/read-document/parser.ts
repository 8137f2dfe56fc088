import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { parserReply, type ParserReply, type ParserTask, type Rejection } from '../parser-child/reply.js';
import { LEASH, watch } from './leash.js';

const MOST_REPLY = 16 * 1024 * 1024;
/** Limits that the kernel keeps even when this process is gone: no core dumps, no files, bounded processor time. */
const WALLED = `ulimit -c 0; ulimit -f 0; ulimit -t ${LEASH.cpuAlone}; exec "$0" "$@"`;

/** What one run of the child ended as. */
interface Ended {
  killed: Rejection | null;
  output: Buffer;
}

/** Parses untrusted bytes in a process of its own, which may neither grow, dawdle, see secrets nor write files. */
@Injectable()
export class DocumentParser {
  private readonly log = new Logger('parser');
  private readonly file: string;

  constructor(@Inject(CONFIG) config: IngestionConfig) {
    this.file = config.parserFile ?? fileURLToPath(new URL('./parser.mjs', import.meta.url));
  }

  /** The reply of the child; a document that kills its parser is rejected, never a failure. */
  async parse(task: ParserTask, bytes: Buffer): Promise<ParserReply> {
    const { killed, output } = await this.run(task, bytes);
    if (killed !== null) {
      this.log.warn('a document ended its parser', { because: killed, bytes: bytes.length });
      return { is: 'rejected', because: killed };
    }
    return replyOf(output);
  }

  private run(task: ParserTask, bytes: Buffer): Promise<Ended> {
    const command = ['-c', WALLED, process.execPath, ...this.terms()];
    const child = spawn('/bin/sh', command, { env: {}, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'] });
    const leash = watch(child.pid ?? 0, (because) => {
      killed ??= because;
      child.kill('SIGKILL');
    });
    let killed: Rejection | null = null;
    let size = 0;
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MOST_REPLY) leash.end('killed_memory');
    });
    // The child may die before it has read everything; its exit tells what that means.
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${JSON.stringify(task)}\n`);
    child.stdin.end(bytes);
    return new Promise((resolve, reject) => {
      child.once('error', (error) => {
        leash.stop();
        reject(error);
      });
      child.once('close', (code, signal) => {
        leash.stop();
        const ended = code === 0 ? null : signal === 'SIGXCPU' ? 'killed_time' : 'crashed';
        resolve({ killed: killed ?? ended, output: Buffer.concat(chunks) });
      });
    });
  }

  private terms(): string[] {
    const permission = ['--permission', '--experimental-permission'].find((flag) =>
      process.allowedNodeEnvironmentFlags.has(flag),
    );
    const walls = permission === undefined ? [] : [permission, `--allow-fs-read=${dirname(this.file)}/*`];
    return [...walls, '--no-warnings', '--disable-proto=delete', `--max-old-space-size=${LEASH.heapMib}`, this.file];
  }
}

function replyOf(output: Buffer): ParserReply {
  try {
    return parserReply.parse(JSON.parse(output.toString('utf8')));
  } catch {
    return { is: 'rejected', because: 'crashed' };
  }
}
