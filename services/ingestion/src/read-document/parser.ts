import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { parserReply, type ParserReply, type ParserTask } from '../parser-child/reply.js';
import { type Ended, LeashedChild } from './leashed-child.js';
import { storable } from './storable.js';

/**
 * More would only share the processors; fewer, and a few documents that take for ever would hold up all others. All of
 * them are kept when they are idle: to start one costs as much as a hundred small documents.
 */
const MOST_AT_ONCE = Math.min(8, Math.max(4, 2 * availableParallelism()));
/** A child that nobody wants for so long ends; milliseconds. */
const IDLE = 10_000;

interface Idle {
  child: LeashedChild;
  timer: NodeJS.Timeout;
}

/**
 * Parses untrusted bytes in processes of their own, which may neither grow, dawdle, see secrets nor write files. A child
 * that answered may serve another document; time is counted by document, but for anything else a document is only ever
 * blamed where the child was new.
 */
@Injectable()
export class DocumentParser implements OnModuleDestroy {
  private readonly log = new Logger('parser');
  private readonly file: string;
  private readonly waiting: (() => void)[] = [];
  private idle: Idle[] = [];
  private busy = 0;
  private closing = false;

  constructor(@Inject(CONFIG) config: IngestionConfig) {
    this.file = config.parserFile ?? fileURLToPath(new URL('./parser.mjs', import.meta.url));
  }

  /** The reply of the child; a document that kills its parser is rejected, never a failure. */
  async parse(task: ParserTask, bytes: Buffer): Promise<ParserReply> {
    await this.enter();
    try {
      const ended = await this.run(task, bytes);
      if (ended.killed === null) return replyOf(ended.line);
      this.log.warn('a document ended its parser', { because: ended.killed, bytes: bytes.length });
      return { is: 'rejected', because: ended.killed };
    } finally {
      this.leave();
    }
  }

  onModuleDestroy(): void {
    this.closing = true;
    for (const { child, timer } of this.idle) {
      clearTimeout(timer);
      child.end();
    }
    this.idle = [];
  }

  private async run(task: ParserTask, bytes: Buffer): Promise<Ended> {
    const known = this.idle.pop();
    clearTimeout(known?.timer);
    const child = known?.child ?? new LeashedChild(this.file);
    const ended = await child.parse(task, bytes);
    if (ended.killed === null && replyOf(ended.line).is !== 'rejected') {
      await this.keep(child);
      return ended;
    }
    child.end();
    if (known === undefined || ended.killed === 'killed_time') return ended;
    const own = new LeashedChild(this.file);
    return own.parse(task, bytes).finally(() => own.end());
  }

  private async keep(child: LeashedChild): Promise<void> {
    const goesOn = await child.mayGoOn();
    if (!goesOn || this.closing || this.idle.length >= MOST_AT_ONCE) return child.end();
    const timer = setTimeout(() => {
      this.idle = this.idle.filter((one) => one.child !== child);
      child.end();
    }, IDLE);
    timer.unref();
    this.idle.push({ child, timer });
  }

  private async enter(): Promise<void> {
    if (this.busy >= MOST_AT_ONCE) return new Promise((resolve) => this.waiting.push(resolve));
    this.busy += 1;
  }

  /** The place goes to who has waited longest, if anybody has. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.busy -= 1;
    else next();
  }
}

function replyOf(line: string): ParserReply {
  try {
    return parserReply.parse(storable(line));
  } catch {
    return { is: 'rejected', because: 'crashed' };
  }
}
