import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  KeyFileFault,
  KeyServiceFault,
  openKeyFile,
  passphraseOpener,
  readKek,
  recipientsOf,
  SlotFile,
  type OpenedFile,
  type Opener,
} from '@lapwing/platform';
import { z } from 'zod';
import { matchingConfig } from '../config.js';
import { keyFromService } from '../unlock-keys/find-opener.js';
import { askSecret } from './ask-secret.js';
import { CannotDo, type OpenWith } from './wish.js';

const { mode, kekFile, keyringFile, unlockSocket, kmsUrl, kmsKey, kmsTokenFile } = matchingConfig.shape;

/** The settings of matching that the commands need; without a database only what is in it goes unchecked. */
export const keysConfig = z.object({
  ...{ mode, kekFile, keyringFile, unlockSocket, kmsUrl, kmsKey, kmsTokenFile },
  databaseUrl: z.string().nullable().default(null).describe('PostgreSQL.'),
  databaseWorkPassword: z.string().nullable().default(null).describe('Password of the role matching_work.'),
});
export type KeysConfig = z.infer<typeof keysConfig>;

/** Where the keys of records are. */
export function slotsOf({ keyringFile }: KeysConfig): SlotFile {
  return new SlotFile(join(dirname(keyringFile), 'record-keys'));
}

/** Finds what opens the keys, asking for a passphrase if need be. Throws `CannotDo` when nothing does. */
export async function findOpener(config: KeysConfig, wish: OpenWith): Promise<Opener> {
  if (wish.passphrase) return byPassphrase(config);
  if (wish.file !== null) return fromFile(wish.file);
  const placed = readKek(config.kekFile, 'production');
  if (placed !== null && fits(config, { kind: 'key', kek: placed })) return { kind: 'key', kek: placed };
  const fetched = await keyFromService(config).catch((cause: unknown) => {
    if (cause instanceof KeyServiceFault) process.stderr.write(`${cause.message}\n`);
    else throw cause;
    return null;
  });
  return fetched ?? byPassphrase(config);
}

/** Opens the keys. Throws `CannotDo` when they are not there, or do not open. */
export function openFile(config: KeysConfig, opener: Opener): OpenedFile {
  try {
    const opened = openKeyFile(config.keyringFile, opener);
    if (opened !== null) return opened;
  } catch (cause) {
    if (cause instanceof KeyFileFault) throw new CannotDo(sentenceOf(cause));
    throw cause;
  }
  throw new CannotDo(`There is no keyring at ${config.keyringFile} yet; matching makes it at its first start.`);
}

/** What is wrong with the keyring, for people. */
export function sentenceOf({ because }: KeyFileFault): string {
  if (because === 'does_not_fit')
    return 'That does not open the keys. Is it the key or passphrase of this installation?';
  return 'The keyring is damaged: restore it from the newest backup of the keys. Nothing was changed.';
}

function fits(config: KeysConfig, opener: Opener): boolean {
  try {
    openKeyFile(config.keyringFile, opener);
    return true;
  } catch (cause) {
    if (cause instanceof KeyFileFault && cause.because === 'does_not_fit') return false;
    throw cause;
  }
}

function fromFile(path: string): Opener {
  if (!existsSync(path)) throw new CannotDo(`There is no key file ${path}.`);
  const kek = readKek(path, 'production');
  if (kek === null) throw new CannotDo(`There is no key in ${path}.`);
  return { kind: 'key', kek };
}

async function byPassphrase({ keyringFile }: KeysConfig): Promise<Opener> {
  const recipients = recipientsOf(keyringFile) ?? [];
  if (!recipients.some(({ kind }) => kind === 'passphrase')) {
    throw new CannotDo('Nothing here opens the keys. Put the key file in its place, or name one with --open-with.');
  }
  const opener = await passphraseOpener(recipients, await askSecret('Passphrase:'));
  if (opener === null) throw new CannotDo('That is none of the passphrases.');
  return opener;
}
