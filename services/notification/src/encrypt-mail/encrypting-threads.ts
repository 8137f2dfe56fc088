import { Worker } from 'node:worker_threads';
import { workerReply, type WorkerReply, type WorkerTask } from './worker/task.js';

type Asked = Omit<Extract<WorkerTask, { do: 'encrypt' }>, 'id'> | Omit<Extract<WorkerTask, { do: 'decrypt' }>, 'id'>;
type Reply =
  Omit<Extract<WorkerReply, { bytes: null }>, 'id'> | { bytes: Uint8Array } | { bytes: null; because: 'busy' };

interface UnderWay {
  asked: Asked;
  answer: (reply: Reply) => void;
}

interface Thread {
  worker: Worker;
  underWay: Map<number, UnderWay>;
}

/** Tasks one thread is given at once: it always has the next one at hand. */
const AT_ONCE = 4;
/** Tasks that wait for a thread; more than that are turned away, and come again later. */
const MOST_WAITING = 10_000;
/** Milliseconds a single task may take; a thread that is lost in one ends. */
const LONGEST = 20_000;

/** A few threads that encrypt. One that dies costs its tasks, which say so, and is replaced by the next task. */
export class EncryptingThreads {
  private readonly threads: Thread[] = [];
  private readonly waiting: UnderWay[] = [];
  private next = 1;
  private retired = false;

  constructor(
    private readonly file: string | URL,
    private readonly own: readonly string[],
    private readonly most: number,
  ) {}

  async ask(asked: Asked): Promise<Reply> {
    if (this.waiting.length >= MOST_WAITING) return { bytes: null, because: 'busy' };
    return new Promise((answer) => {
      this.waiting.push({ asked, answer });
      this.serve();
    });
  }

  /** Lets the threads end as soon as they have done what they were asked. */
  retire(): void {
    this.retired = true;
    this.endIdle();
  }

  async close(): Promise<void> {
    for (const { answer } of this.waiting.splice(0)) answer({ bytes: null, because: 'broken' });
    await Promise.all(this.threads.splice(0).map((thread) => this.end(thread)));
  }

  private serve(): void {
    while (this.waiting.length > 0) {
      const thread = this.free();
      if (thread === null) return;
      const task = this.waiting.shift();
      if (task !== undefined) this.give(thread, task);
    }
  }

  private free(): Thread | null {
    const [least] = this.threads.toSorted((left, right) => left.underWay.size - right.underWay.size);
    if (least !== undefined && least.underWay.size === 0) return least;
    if (this.threads.length < this.most) return this.start();
    return least !== undefined && least.underWay.size < AT_ONCE ? least : null;
  }

  private start(): Thread {
    const worker = new Worker(this.file, { workerData: { own: [...this.own] }, env: {} });
    const thread: Thread = { worker, underWay: new Map() };
    worker.on('message', (message: unknown) => this.answered(thread, message));
    // Its exit follows, and is what counts.
    worker.on('error', () => undefined);
    worker.once('exit', () => this.gone(thread));
    // Only a task under way keeps the process from its end.
    worker.unref();
    this.threads.push(thread);
    return thread;
  }

  private give(thread: Thread, task: UnderWay): void {
    const id = this.next++;
    const late = setTimeout(() => void this.end(thread), LONGEST);
    const answer = (reply: Reply) => {
      clearTimeout(late);
      task.answer(reply);
    };
    thread.underWay.set(id, { asked: task.asked, answer });
    thread.worker.postMessage({ ...task.asked, id });
  }

  private answered(thread: Thread, message: unknown): void {
    const { id, ...reply } = workerReply.parse(message);
    thread.underWay.get(id)?.answer(reply);
    thread.underWay.delete(id);
    this.serve();
    if (this.retired) this.endIdle();
  }

  private endIdle(): void {
    if (this.waiting.length > 0) return;
    for (const thread of this.threads.filter(({ underWay }) => underWay.size === 0)) void this.end(thread);
  }

  private gone(thread: Thread): void {
    const at = this.threads.indexOf(thread);
    if (at >= 0) this.threads.splice(at, 1);
    for (const { answer } of thread.underWay.values()) answer({ bytes: null, because: 'broken' });
    thread.underWay.clear();
    this.serve();
  }

  private async end(thread: Thread): Promise<void> {
    await thread.worker.terminate();
    this.gone(thread);
  }
}
