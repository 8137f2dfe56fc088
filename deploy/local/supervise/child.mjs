import { spawn } from 'node:child_process';
import { LogFile } from './log-file.mjs';

const PATIENCE_MS = 12_000;

/**
 * Starts a Node.js program as a part. It gets its own process group, so that a Ctrl-C in the terminal reaches the
 * supervisor alone, which then stops the parts in order.
 * @param {{ script: string, args?: string[], env: NodeJS.ProcessEnv, cwd: string, log: string }} wish
 * @returns {Promise<import('./part.mjs').Started>}
 */
export async function startChild({ script, args = [], env, cwd, log }) {
  const file = new LogFile(log);
  const child = spawn(process.execPath, ['--enable-source-maps', script, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk) => file.write(chunk));
  child.stderr.on('data', (chunk) => file.write(chunk));
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      file.write(`-- ended ${signal ?? `with ${code}`} at ${new Date().toISOString()}\n`);
      file.close();
      resolve();
    });
  });
  return { pid: Number(child.pid), ended, stop: () => stopChild(child, ended) };
}

/**
 * Asks a process to end and kills it when it does not in time.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<void>} ended
 */
async function stopChild(child, ended) {
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await ended;
  clearTimeout(force);
}
