import { parseArgs } from 'node:util';

export const USAGE = `Proves the ledger of messages: everybody was told who should have been, or the ledger says why not.

usage: npm run ledger:verify -- [--json] [--most N]

  --json    one JSON object per fault, then one for the whole, instead of sentences
  --most    show so many faults (100 unless told); all are counted

Ends with 0 when the ledger is sound, 2 when it is not, 1 when it could not be proved.
`;

/** What was asked for on the command line. */
export interface Wish {
  help: boolean;
  json: boolean;
  most: number;
}

/** What was typed makes no sense; the message says why. */
export class BadWish extends Error {
  override readonly name = 'BadWish';
}

/** Reads a command line; throws `BadWish` for what makes no sense. */
export function wishOf(args: readonly string[]): Wish {
  const { help = false, json = false, most = '100' } = parsed(args);
  if (!/^\d{1,7}$/.test(most)) throw new BadWish('--most wants a number.');
  return { help, json, most: Number(most) };
}

function parsed(args: readonly string[]): { help?: boolean; json?: boolean; most?: string } {
  const options = { help: { type: 'boolean' }, json: { type: 'boolean' }, most: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new BadWish(error instanceof Error ? error.message : String(error));
  }
}
