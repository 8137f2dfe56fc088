import { availableParallelism } from 'node:os';
import path from 'node:path';
import { LOGS, ROOT, shown } from '../places.mjs';
import { inParallel, run } from '../processes.mjs';
import { Fault, bold, dim, duration, green, red, say } from '../terminal.mjs';
import { CHECKS } from './checks.mjs';

/**
 * Runs one check and says at once how it went; what it found is shown when all are through.
 * @param {import('./checks.mjs').Check} check
 */
async function runCheck(check) {
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...check.env };
  const log = path.join(LOGS, 'check', `${check.name.replaceAll(' ', '-')}.log`);
  const done = await run(process.execPath, [check.script, ...check.args], { cwd: ROOT, env, log });
  const passed = done.code === 0;
  say(`${passed ? green('✓') : red('✗')} ${check.name.padEnd(16)} ${dim(duration(done.milliseconds))}`);
  return { check, passed, output: done.output, log };
}

const NOISE = /^\s*$|^npm (warn|error)|^> |^\s*NX\s+Running target|^- @lapwing|nx run .*\[(existing|local)/;
const SHOWN = 60;

/**
 * The findings of a check: without what npm and nx say around them, each once although several packages read the same
 * file, and no more than can be read.
 * @param {string} output
 */
function findingsIn(output) {
  const lines = output
    .split('\n')
    .filter((line) => !NOISE.test(line))
    .map((line) => line.replace(/^(\.\.\/)+/, ''));
  const findings = [...new Set(lines)];
  const rest = findings.length - SHOWN;
  return rest > 0
    ? [...findings.slice(0, SHOWN), `… and ${rest} more lines in the log`].join('\n')
    : findings.join('\n');
}

/** `npm run check [name …]`: one line per check with its time, then what was found. @param {string[]} names */
export async function checkCommand(names) {
  const wanted = CHECKS.filter((check) => names.length === 0 || names.includes(check.name));
  if (wanted.length === 0) {
    throw new Fault(`There is no such check; there are: ${CHECKS.map((check) => check.name).join(', ')}.`);
  }
  const results = await inParallel(wanted, Math.min(3, Math.max(1, availableParallelism() - 1)), runCheck);
  const failed = results.filter((result) => !result.passed);
  for (const { check, output, log } of failed) {
    say(`\n${bold(check.name)} ${dim(shown(log))}\n${findingsIn(output)}`);
    if (check.cure) say(`→ ${check.cure}`);
  }
  say(failed.length === 0 ? 'All checks passed.' : `\n${failed.length} of ${wanted.length} checks failed.`);
  return failed.length === 0 ? 0 : 1;
}
