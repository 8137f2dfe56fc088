import { parseArgs } from 'node:util';

export const USAGE = `Exports and checks evidence.

usage: npm run evidence:export -- DEVELOPMENT [--out FOLDER | --out FILE.tar]
       npm run evidence:verify -- [--since YYYY-MM-DD] [--fresh] [--key HEX]…

  export    writes everything behind one development into a bundle that verifies with sha256sum alone, and prints its
            chain of custody; the bundle is evidence-DEVELOPMENT beside you unless --out says otherwise
  verify    hashes all bytes anew and compares them with their rows and with the signed days; goes on where an
            interrupted run stopped, unless --fresh; --key is a public key that signed days before today's

Ends with 0 when all is as it was, 2 when something is missing or altered, 1 when it could not be done.
`;

/** What was asked for on the command line. */
export type Wish =
  | { do: 'help' }
  | { do: 'export'; developmentId: string; out: string }
  | { do: 'verify'; since: Date | null; fresh: boolean; keys: string[] };

/** What was typed makes no sense; the message says why. */
export class BadWish extends Error {
  override readonly name = 'BadWish';
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a command line; throws `BadWish` for what makes no sense. */
export function wishOf(args: readonly string[]): Wish {
  const { values, positionals } = parsed(args);
  const [command, developmentId, ...rest] = positionals;
  if (values.help === true || command === undefined) return { do: 'help' };
  if (command === 'export') {
    if (developmentId === undefined || !UUID.test(developmentId) || rest.length > 0) {
      throw new BadWish('Say of which development: its id is in the address of its page.');
    }
    return { do: 'export', developmentId, out: values.out ?? `evidence-${developmentId}` };
  }
  if (command !== 'verify' || developmentId !== undefined) throw new BadWish(`${positionals.join(' ')} is no command.`);
  const since = values.since === undefined ? null : new Date(`${values.since}T00:00:00Z`);
  if (since !== null && (!DAY.test(values.since ?? '') || Number.isNaN(since.getTime()))) {
    throw new BadWish('--since wants a day such as 2026-03-01.');
  }
  const keys = values.key ?? [];
  if (keys.some((key) => !/^[0-9a-f]{64}$/.test(key))) throw new BadWish('--key wants 64 hex digits.');
  return { do: 'verify', since, fresh: values.fresh ?? false, keys };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        since: { type: 'string' },
        fresh: { type: 'boolean' },
        key: { type: 'string', multiple: true },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BadWish(error instanceof Error ? error.message : String(error));
  }
}
