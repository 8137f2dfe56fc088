import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from './places.mjs';

/**
 * @typedef {{ code: number, output: string, stdout: string, milliseconds: number }} Finished
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, log?: string, echo?: boolean, input?: string }} RunOptions
 */

/**
 * Runs a program to its end and keeps what it says; never throws for an exit code.
 * `echo` shows the output as it comes, `log` also writes it to a file.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Finished>}
 */
export function run(program, args, options = {}) {
  const started = performance.now();
  const log = options.log ? openLog(options.log) : null;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    /** @param {Buffer} chunk @param {boolean} fromStdout */
    const take = (chunk, fromStdout) => {
      output += chunk;
      if (fromStdout) stdout += chunk;
      log?.write(chunk);
      if (options.echo) (fromStdout ? process.stdout : process.stderr).write(chunk);
    };
    child.stdout?.on('data', (chunk) => take(chunk, true));
    child.stderr?.on('data', (chunk) => take(chunk, false));
    if (options.input !== undefined) child.stdin?.end(options.input);
    /** @param {number} code */
    const finish = (code) => {
      log?.end();
      resolve({ code, output, stdout, milliseconds: performance.now() - started });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** @param {string} file */
function openLog(file) {
  makeDataFolder();
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  return createWriteStream(file, { mode: 0o600 });
}

/**
 * The last lines of an output, for a fault that has to show why.
 * @param {string} output
 * @param {number} [lines]
 */
export function tail(output, lines = 12) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

/** Whether a process of this id exists. @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Runs tasks, at most `limit` at a time, and keeps the order of their results.
 * @template In, Out
 * @param {In[]} items
 * @param {number} limit
 * @param {(item: In) => Promise<Out>} task
 * @returns {Promise<Out[]>}
 */
export async function inParallel(items, limit, task) {
  /** @type {Out[]} */
  const results = new Array(items.length);
  const waiting = [...items.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await task(next[1]);
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, lane));
  return results;
}
