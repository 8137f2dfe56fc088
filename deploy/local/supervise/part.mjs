import { isAlive } from '../processes.mjs';
import { waitBeforeRestart } from './backoff.mjs';
import { commandOf } from './identity.mjs';
import { isFree } from './ports.mjs';

/**
 * A started part: `ended` resolves when its process is gone, `stop` ends it and waits.
 * @typedef {{ pid: number, ended: Promise<void>, stop: () => Promise<void> }} Started
 * What the supervisor needs to know of a part. `look` answers null when the part is ready, else why not yet; `ports` are
 * those it will listen on.
 * @typedef {{ name: string, detail: string, ports: number[], start: () => Promise<Started>, look: () => Promise<string | null> }} PartPlan
 * @typedef {'waiting' | 'starting' | 'ready' | 'not ready' | 'restarting' | 'stopping' | 'stopped'} PartState
 */

const LOOK_WHILE_STARTING_MS = 100;
const LOOK_WHEN_READY_MS = 2000;

/** @param {number} milliseconds @returns {Promise<void>} */
const after = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/** One process under watch: started again when it ends, looked at until it is ready and for as long as it runs. */
export class Part {
  /** @param {PartPlan} plan @param {(part: Part) => void} changed */
  constructor(plan, changed) {
    this.plan = plan;
    this.changed = changed;
    /** @type {PartState} */
    this.state = 'waiting';
    /** @type {string | null} */
    this.why = null;
    /** @type {Started | null} */
    this.running = null;
    /** @type {number[]} */
    this.starts = [];
    this.wanted = false;
    /** Why it has to start again. */
    this.cause = 'ended';
  }

  get pid() {
    return this.running?.pid ?? null;
  }

  /** How often the part was started again. */
  get restarts() {
    return Math.max(0, this.starts.length - 1);
  }

  /** @param {PartState} state @param {string | null} [why] */
  become(state, why = null) {
    if (this.state === state && this.why === why) return;
    this.state = state;
    this.why = why;
    this.changed(this);
  }

  /** Starts the part and keeps it running until `stop`. Resolves once the process exists, or cannot for now. */
  async start() {
    this.wanted = true;
    if (!(await this.launch())) void this.tryAgain();
  }

  /**
   * One start; false when somebody else has a port of the part, whose answers would be taken for those of the part.
   * @returns {Promise<boolean>}
   */
  async launch() {
    this.become('starting');
    this.starts.push(Date.now());
    for (const port of this.plan.ports) {
      if (await isFree(port)) continue;
      this.cause = `another process has port ${port}`;
      return false;
    }
    if (!this.wanted) return true;
    const started = await this.plan.start();
    this.cause = 'ended';
    this.running = started;
    this.command = commandOf(started.pid);
    this.changed(this);
    void this.watch(started);
    void started.ended.then(() => this.comeBack(started));
    return true;
  }

  /** @param {Started} started */
  async watch(started) {
    while (this.running === started && this.wanted) {
      const answer = await this.plan.look();
      if (this.running !== started || !this.wanted) return;
      // Whoever answered while the process was gone is somebody else.
      const why = this.lives(started) ? answer : 'gone';
      if (why === null) this.become('ready');
      else if (this.state === 'ready' || this.state === 'not ready') this.become('not ready', why);
      else this.why = why;
      await after(this.state === 'ready' ? LOOK_WHEN_READY_MS : LOOK_WHILE_STARTING_MS);
    }
  }

  /** Whether the process is there; an ended one keeps its id for an instant, but no command. @param {Started} started */
  lives({ pid }) {
    return this.state === 'ready' ? isAlive(pid) : commandOf(pid) !== null;
  }

  /** @param {Started} ended */
  async comeBack(ended) {
    if (this.running !== ended) return;
    this.running = null;
    await this.tryAgain();
  }

  async tryAgain() {
    while (this.wanted) {
      const wait = waitBeforeRestart(this.starts, Date.now());
      this.become('restarting', `${this.cause}, starts again in ${Math.ceil(wait / 1000)} s`);
      await after(wait);
      if (!this.wanted) return;
      try {
        if (await this.launch()) return;
      } catch (error) {
        this.cause = error instanceof Error ? error.message : String(error);
      }
    }
  }

  /** Resolves when the part is ready; throws with the reason when it is not in time. @param {number} patience */
  async untilReady(patience) {
    const deadline = Date.now() + patience;
    while (this.state !== 'ready') {
      if (Date.now() > deadline) throw new Error(this.why ?? 'it does not answer');
      await after(50);
    }
  }

  async stop() {
    this.wanted = false;
    const running = this.running;
    if (running) {
      this.become('stopping');
      await running.stop();
    }
    this.running = null;
    this.become('stopped');
  }
}
