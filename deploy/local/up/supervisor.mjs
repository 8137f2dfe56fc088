import { Part } from '../supervise/part.mjs';
import { Board } from './board.mjs';

/** @typedef {import('../supervise/part.mjs').PartPlan} PartPlan */

/** All parts of a run in the order in which they start; they stop in the opposite order. */
export class Supervisor {
  /** @param {() => void} remember called whenever a process came or went */
  constructor(remember) {
    this.board = new Board();
    this.remember = remember;
    this.stopping = false;
    /** Where the database is, once it is known. */
    this.databaseUrl = '';
  }

  /** @returns {Part[]} */
  get parts() {
    return this.board.parts;
  }

  /** @param {PartPlan} plan */
  async start(plan) {
    const part = new Part(plan, (changed) => {
      this.remember();
      this.board.changed(changed);
    });
    this.parts.push(part);
    if (!this.stopping) await part.start();
    return part;
  }

  /** Stops what takes work in first and what keeps the records last. */
  async stop() {
    this.stopping = true;
    const ground = this.parts.filter((part) => part.plan.name === 'postgres' || part.plan.name === 'nats');
    const above = this.parts.filter((part) => !ground.includes(part));
    await Promise.all(above.map((part) => part.stop()));
    await Promise.all(ground.map((part) => part.stop()));
  }

  /** Ends every process at once: for somebody who pressed Ctrl-C twice. */
  kill() {
    for (const part of this.parts) {
      if (part.pid === null) continue;
      try {
        process.kill(part.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    }
  }

  /** How each part is, for those who look from another terminal. @returns {Record<string, import('./running.mjs').PartProcess>} */
  processes() {
    return Object.fromEntries(
      this.parts.map(({ plan, pid, command, state, why, restarts }) => [
        plan.name,
        { pid, command: pid === null ? null : (command ?? null), state, why, restarts },
      ]),
    );
  }

  get allReady() {
    return this.parts.length > 0 && this.parts.every((part) => part.state === 'ready');
  }
}
