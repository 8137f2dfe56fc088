import { parseArgs } from 'node:util';

export const USAGE = `Who may open the keys of persons, and whether they are whole.

usage: npm run keys -- list
       npm run keys -- add-file FILE [--name NAME]
       npm run keys -- add-passphrase [--name NAME]
       npm run keys -- add-kms [--name NAME]
       npm run keys -- remove NAME
       npm run keys -- turn
       npm run keys -- unlock
       npm run keys -- verify
       npm run persons:verify-shredded -- --database postgres://user@host:port/database

  list             who may open the keys: any one of them is enough
  add-file         lets a key file open them too; makes the file where there is none (keep it off the data disk)
  add-passphrase   lets a passphrase open them too; asks for it twice and never shows it
  add-kms          lets the key service of the settings LAPWING_KMS_… open them too
  remove           takes one away, by name or id; the one you open with, and the last one, stay
  turn             wraps all keys of records anew, so that older copies of them open with nothing; matching goes on
  unlock           asks for the passphrase and gives it to matching, which waits for it while locked
  verify           the keyring opens, the keys of records are whole, and every person's record has one
  verify-shredded  tries everything in the key folder on the shredded records of a restored backup

  --open-with FILE  opens with this key file instead of the one in the settings
  --passphrase      opens with a passphrase, for which it asks
  --help            this text

No passphrase or key is ever taken from the command line, where others could read it. To change a key: add the new one, try it
(--open-with NEW), put it in the place of the old one, then remove the old one. Nothing is lost if it is interrupted.

Ends with 0 when all is well, 1 when something is wrong (or a shredded record opens), 2 when it could not be done.
`;

/** How the keys are to be opened. */
export interface OpenWith {
  file: string | null;
  passphrase: boolean;
}

/** One more who may open the keys. */
export type Adding =
  | { do: 'add-file'; file: string; name: string; with: OpenWith }
  | { do: 'add-passphrase'; name: string; with: OpenWith }
  | { do: 'add-kms'; name: string; with: OpenWith };

/** What was asked for on the command line. */
export type Wish =
  | { do: 'help' }
  | { do: 'list' }
  | { do: 'unlock' }
  | { do: 'verify'; with: OpenWith }
  | { do: 'turn'; with: OpenWith }
  | Adding
  | { do: 'remove'; which: string; with: OpenWith }
  | { do: 'verify-shredded'; database: string; with: OpenWith };

/** What was asked for makes no sense, or cannot be done now; the message says why and what to do. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}

/** Reads a command line; throws `CannotDo` for what makes no sense. */
export function wishOf(args: readonly string[]): Wish {
  const { values, positionals } = parsed(args);
  const [command, subject, ...rest] = positionals;
  if (values.help === true || command === undefined) return { do: 'help' };
  if (rest.length > 0) throw new CannotDo(`One thing at a time: ${positionals.join(' ')} is too much.`);
  const opening: OpenWith = { file: values['open-with'] ?? null, passphrase: values.passphrase ?? false };
  switch (command) {
    case 'add-file':
      return {
        do: command,
        file: wanted(subject, 'the key file'),
        name: nameFrom(values.name, 'key file'),
        with: opening,
      };
    case 'remove':
      return { do: command, which: wanted(subject, 'whom, by name or id (see list)'), with: opening };
    case 'verify-shredded':
      return { do: command, database: databaseFrom(values.database), with: opening };
  }
  if (subject !== undefined) throw new CannotDo(`${command} wants nothing after it; secrets are asked for.`);
  switch (command) {
    case 'list':
    case 'unlock':
      return { do: command };
    case 'verify':
    case 'turn':
      return { do: command, with: opening };
    case 'add-passphrase':
      return { do: command, name: nameFrom(values.name, 'passphrase'), with: opening };
    case 'add-kms':
      return { do: command, name: nameFrom(values.name, 'key service'), with: opening };
  }
  throw new CannotDo(`${command} is no command; npm run keys -- --help lists them.`);
}

function wanted(value: string | undefined, what: string): string {
  if (value === undefined) throw new CannotDo(`Say ${what}.`);
  return value;
}

function nameFrom(given: string | undefined, kind: string): string {
  const name = (given ?? kind).trim();
  if (name === '' || name.length > 60) throw new CannotDo('--name wants up to 60 letters.');
  return name;
}

function databaseFrom(given: string | undefined): string {
  if (given === undefined || !/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) {
    throw new CannotDo('--database wants the address of the restored backup: postgres://user@host:port/database');
  }
  return given;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        name: { type: 'string' },
        database: { type: 'string' },
        'open-with': { type: 'string' },
        passphrase: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new CannotDo(error instanceof Error ? error.message : String(error));
  }
}
