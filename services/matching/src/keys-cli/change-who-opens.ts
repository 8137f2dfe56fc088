import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import {
  addRecipient,
  keyRecipient,
  kmsRecipient,
  passphraseRecipient,
  readKek,
  recipientsOf,
  removeRecipient,
  SHORTEST_PASSPHRASE,
  turnSlots,
  writeKek,
  type NotRemoved,
  type Recipient,
} from '@lapwing/platform';
import { keyServiceOf } from '../unlock-keys/find-opener.js';
import { askSecret } from './ask-secret.js';
import { findOpener, openFile, slotsOf, type KeysConfig } from './open-keys.js';
import { CannotDo, type Adding, type OpenWith } from './wish.js';

const KINDS = { key: 'key file', passphrase: 'passphrase', kms: 'key service' } as const;
const STAYS: Record<NotRemoved, string> = {
  unknown: 'Nobody of that name may open the keys; npm run keys -- list shows who may.',
  ambiguous: 'Several have that name: say the id, the first column of npm run keys -- list.',
  last: 'It is the only one that opens the keys: without it they would be lost. Add another one first.',
  opened_by_it:
    'You have just opened the keys with it. Open them with what is to stay: --open-with FILE or --passphrase.',
};

/** One line for each who may open the keys. */
export function listed({ keyringFile }: KeysConfig): string[] {
  if (!existsSync(keyringFile)) return ['There is no keyring yet; matching makes it at its first start.'];
  const recipients = recipientsOf(keyringFile);
  if (recipients === null) return ['One key file (a keyring of the older form; its next change brings it up to date).'];
  const lines = recipients.map(
    ({ id, kind, addedOn, name }) => `${id}  ${KINDS[kind].padEnd(11)}  ${addedOn}  ${name}`,
  );
  return [...lines, ...(recipients.length > 1 ? [] : ['Only one: if it is lost, all is lost. Consider a second one.'])];
}

/** Lets one more open the keys. */
export async function added(config: KeysConfig, wish: Adding): Promise<string[]> {
  const { keyringFile } = config;
  if (recipientsOf(keyringFile)?.some(({ name }) => name === wish.name) === true) {
    throw new CannotDo(`There is a "${wish.name}" already; give this one another --name.`);
  }
  const opener = existsSync(keyringFile) ? await findOpener(config, wish.with) : null;
  const recipient = await recipientFor(config, wish);
  addRecipient(keyringFile, opener, recipient);
  return [`"${recipient.name}" opens the keys now, as the others do. Try it before you rely on it: ${tryWith(wish)}`];
}

/** Takes one away. */
export async function removed(config: KeysConfig, which: string, opening: OpenWith): Promise<string[]> {
  const result = removeRecipient(config.keyringFile, await findOpener(config, opening), which);
  if (result.removed === null) throw new CannotDo(STAYS[result.because]);
  return [
    `"${result.removed.name}" no longer opens the keys.`,
    'It still opens older copies of the keyring: destroy those. If it fell into wrong hands, docs/keys.md says what else to do.',
  ];
}

/** Wraps the keys of records anew. */
export async function turned(config: KeysConfig, opening: OpenWith): Promise<string[]> {
  const opener = await findOpener(config, opening);
  openFile(config, opener);
  const wrapped = await turnSlots(config.keyringFile, opener, slotsOf(config));
  return [`${wrapped} keys of records were wrapped anew. Older copies of them open with nothing that is here now.`];
}

/** Gives a passphrase to the matching process of this machine. */
export async function unlocked({ unlockSocket }: KeysConfig): Promise<string[]> {
  if (unlockSocket === null)
    throw new CannotDo('Matching has no socket for it: set LAPWING_UNLOCK_SOCKET and restart it.');
  if (!existsSync(unlockSocket)) {
    throw new CannotDo('Matching does not wait for a passphrase: it is unlocked already, or does not run.');
  }
  const answer = await told(unlockSocket, await askSecret('Passphrase:'));
  if (answer !== 'open') throw new CannotDo('That is none of the passphrases.');
  return ['Matching is unlocked.'];
}

async function recipientFor(config: KeysConfig, wish: Adding): Promise<Recipient> {
  if (wish.do === 'add-passphrase') return passphraseRecipient(wish.name, await twice());
  if (wish.do === 'add-kms') {
    const service = keyServiceOf(config);
    if (service === null) throw new CannotDo('Set LAPWING_KMS_URL, LAPWING_KMS_KEY and LAPWING_KMS_TOKEN_FILE first.');
    return kmsRecipient(wish.name, service);
  }
  if (!existsSync(wish.file)) writeKek(wish.file);
  const kek = readKek(wish.file, 'production');
  if (kek === null) throw new CannotDo(`There is no key in ${wish.file}.`);
  return keyRecipient(wish.name, kek);
}

async function twice(): Promise<string> {
  const passphrase = await askSecret(
    `New passphrase, at least ${SHORTEST_PASSPHRASE} letters (six random words are good):`,
  );
  if ([...passphrase].length < SHORTEST_PASSPHRASE)
    throw new CannotDo('That is too short: a stolen keyring could be guessed open.');
  if ((await askSecret('Once more:')) !== passphrase) throw new CannotDo('They differ; nothing was changed.');
  return passphrase;
}

function tryWith(wish: Adding): string {
  if (wish.do === 'add-file') return `npm run keys -- verify --open-with ${wish.file}`;
  return wish.do === 'add-passphrase' ? 'npm run keys -- verify --passphrase' : 'npm run keys -- verify';
}

async function told(socketPath: string, passphrase: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = createConnection(socketPath, () => socket.write(`${passphrase}\n`));
    socket.setEncoding('utf8').on('data', (part: string) => (answer += part));
    socket.on('end', () => resolve(answer.trim()));
    socket.on('error', () =>
      reject(new CannotDo('Matching does not answer at its socket. Does it run, as this user?')),
    );
  });
}
