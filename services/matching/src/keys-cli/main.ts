import 'reflect-metadata';
import { KeyFileFault, KeyServiceFault, readConfig } from '@lapwing/platform';
import { added, listed, removed, turned, unlocked } from './change-who-opens.js';
import { keysConfig, sentenceOf, type KeysConfig } from './open-keys.js';
import { verifyKeys } from './verify-keys.js';
import { verifyShredded } from './verify-shredded.js';
import { CannotDo, USAGE, type Wish, wishOf } from './wish.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(wish: Wish): Promise<number> {
  if (wish.do === 'help') {
    say(USAGE.trimEnd());
    return 0;
  }
  const config = readConfig(keysConfig, process.env);
  if (wish.do === 'verify') return verifyKeys(config, wish.with, say);
  if (wish.do === 'verify-shredded') return verifyShredded(config, wish, say);
  for (const line of await linesOf(config, wish)) say(line);
  return 0;
}

async function linesOf(
  config: KeysConfig,
  wish: Exclude<Wish, { do: 'help' | 'verify' | 'verify-shredded' }>,
): Promise<string[]> {
  switch (wish.do) {
    case 'list':
      return listed(config);
    case 'unlock':
      return unlocked(config);
    case 'turn':
      return turned(config, wish.with);
    case 'remove':
      return removed(config, wish.which, wish.with);
    default:
      return added(config, wish);
  }
}

/** People read a sentence; of anything unexpected they get its message, which holds no secret. */
function told(error: unknown): string {
  if (error instanceof KeyFileFault) return sentenceOf(error);
  if (error instanceof CannotDo || error instanceof KeyServiceFault) return error.message;
  return `It could not be done: ${error instanceof Error ? error.message : String(error)}`;
}

try {
  process.exitCode = await run(wishOf(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${told(error)}\n`);
  process.exitCode = 2;
}
