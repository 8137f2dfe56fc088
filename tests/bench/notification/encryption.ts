import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createMessage, encrypt, generateKey, readKey, type PublicKey } from 'openpgp';
import { median, table } from '../measure.js';

type Kind = Parameters<typeof generateKey>[0];

/** Kinds of keys people have, the usual one first. */
const KINDS: Readonly<Record<string, Partial<Kind>>> = {
  Curve25519: { type: 'ecc', curve: 'curve25519Legacy' },
  'x25519 (RFC 9580)': { type: 'curve25519' },
  'NIST P-256': { type: 'ecc', curve: 'nistP256' },
  'RSA 4096': { type: 'rsa', rsaBits: 4096 },
};
const MAILS = 1_000;
const TEXT = 'x'.repeat(900);

/** Measures how many mails the service's own threads sign and encrypt, beside bare OpenPGP.js in one thread. */
export async function benchEncryption(root: string, rounds: number, print: (line: string) => void): Promise<void> {
  const program = path.join(root, 'dist', 'notification', 'encrypter.mjs');
  const rows: string[][] = [];
  for (const [name, kind] of Object.entries(KINDS)) {
    const keys = await Promise.all(Array.from({ length: kind.type === 'rsa' ? 3 : 20 }, () => armoredKey(kind)));
    const bare: number[] = [];
    const ours: number[] = [];
    const both: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await bareRate(keys));
      ours.push(await ourRate(program, keys, 1));
      both.push(await ourRate(program, keys, 2));
    }
    const rates = [bare, ours, both].map((rate) => `${median(rate).toFixed(0)}/s`);
    rows.push([name, ...rates, `${((100 * median(ours)) / median(bare)).toFixed(0)} %`]);
  }
  print(`\nMails signed and encrypted, all of one size (${availableParallelism()} cores):`);
  print(table([['keys', 'bare, 1 thread', 'ours, 1 thread', 'ours, 2 threads', 'share'], ...rows]));
}

async function armoredKey(kind: Partial<Kind>): Promise<string> {
  const options = { ...kind, userIDs: [{ email: 'somebody@mail.example' }] } as Kind;
  return (await generateKey({ ...options, format: 'object' })).publicKey.armor();
}

async function ownKey(): Promise<string> {
  const options = { ...KINDS['Curve25519'], userIDs: [{ email: 'desk@mail.example' }] } as Kind;
  return (await generateKey({ ...options, format: 'object' })).privateKey.armor();
}

/** The same mails one after another, with keys that were read before, signed too. */
async function bareRate(armored: readonly string[]): Promise<number> {
  const options = { ...KINDS['Curve25519'], userIDs: [{ email: 'desk@mail.example' }] } as Kind;
  const { privateKey } = await generateKey({ ...options, format: 'object' });
  const keys: PublicKey[] = await Promise.all(armored.map((armoredKey) => readKey({ armoredKey })));
  const text = TEXT.padEnd(3_700, '.');
  const one = async (index: number): Promise<void> => {
    const encryptionKeys = keys[index % keys.length];
    if (encryptionKeys === undefined) return;
    await encrypt({ message: await createMessage({ text }), encryptionKeys, signingKeys: privateKey });
  };
  for (let index = 0; index < keys.length; index += 1) await one(index);
  const started = performance.now();
  for (let index = 0; index < MAILS; index += 1) await one(index);
  return (1000 * MAILS) / (performance.now() - started);
}

async function ourRate(program: string, keys: readonly string[], threads: number): Promise<number> {
  const own = await ownKey();
  const workers = Array.from({ length: threads }, () => new Worker(program, { workerData: { own: [own] }, env: {} }));
  try {
    // The first mail to a key reads it and finds out how much longer it makes a message.
    await Promise.all(workers.map((worker) => mails(worker, keys, keys.length)));
    const started = performance.now();
    await Promise.all(workers.map((worker) => mails(worker, keys, MAILS / threads)));
    return (1000 * MAILS) / (performance.now() - started);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** So many mails, four at a time. */
async function mails(worker: Worker, keys: readonly string[], count: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let asked = 0;
    let answered = 0;
    const ask = (): void => {
      if (asked >= count) return;
      const key = keys[asked % keys.length];
      const head = 'From: desk@mail.example\r\nSubject: [...]\r\n';
      const inside = { head: 'Content-Type: text/plain\r\nSubject: x\r\n', body: `\r\n${TEXT}` };
      worker.postMessage({ do: 'encrypt', id: (asked += 1), key, head, inside, now: new Date() });
    };
    const heard = ({ bytes }: { bytes: unknown }): void => {
      if (bytes === null) return reject(new Error('A mail could not be encrypted.'));
      answered += 1;
      if (answered < count) return ask();
      worker.off('message', heard);
      resolve();
    };
    worker.on('message', heard);
    for (let ahead = 0; ahead < Math.min(4, count); ahead += 1) ask();
  });
}
