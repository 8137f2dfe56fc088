import { parseArgs } from 'node:util';

export const USAGE = `Writes what operators decided as examples for the reader.

usage: npm run review:export -- [--out FOLDER] [--dry-run] [--not-public]

  --out FOLDER   where to; the texts come into FOLDER/develop/reviewed.jsonl (reviewed, beside you, unless said otherwise)
  --dry-run      says how many there would be and writes nothing
  --not-public   also what people sent and what needs a secret to be read; such texts can tell who sent them

Look at them: npm run read:score -- --corpus FOLDER
`;

/** What was asked for on the command line. */
export type Wish = { do: 'help' } | { do: 'export'; out: string; dryRun: boolean; notPublic: boolean };

/** What was typed makes no sense; the message says why. */
export class BadWish extends Error {
  override readonly name = 'BadWish';
}

/** Reads a command line; throws `BadWish` for what makes no sense. */
export function wishOf(args: readonly string[]): Wish {
  const values = parsed(args);
  if (values.help === true) return { do: 'help' };
  return {
    do: 'export',
    out: values.out ?? 'reviewed',
    dryRun: values['dry-run'] ?? false,
    notPublic: values['not-public'] ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'not-public': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new BadWish(error instanceof Error ? error.message : String(error));
  }
}
