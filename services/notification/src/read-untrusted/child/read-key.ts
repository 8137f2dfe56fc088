import { config, readKey, readKeys, type PublicKey } from 'openpgp';
import type { KeyReading } from '../reading.js';

// A weak key is read as what it is, so that its owner hears why it is refused.
config.minRSABits = 512;

const PRIVATE = /-----BEGIN PGP PRIVATE KEY BLOCK-----/;
const ARMORED = /-----BEGIN PGP PUBLIC KEY BLOCK-----/;
const ADDRESS = /^[^\s<>()"',;:@]{1,64}@[^\s<>()"',;:@]{1,189}$/;

/** What a key says of itself; armored, or its bare bytes. The signatures that make it valid are checked. */
export async function readKeyBytes(bytes: Buffer): Promise<KeyReading> {
  const text = bytes.toString('latin1');
  if (PRIVATE.test(text)) return { is: 'refused', because: 'private_key' };
  const read = ARMORED.test(text) ? readKeys({ armoredKeys: text }) : readKeys({ binaryKeys: new Uint8Array(bytes) });
  const keys = await read.catch(() => []);
  const [key, another] = keys;
  if (key === undefined) return { is: 'refused', because: 'unreadable' };
  if (key.isPrivate()) return { is: 'refused', because: 'private_key' };
  return another === undefined ? factsOf(key) : { is: 'refused', because: 'several_keys' };
}

async function factsOf(key: PublicKey): Promise<KeyReading> {
  const now = new Date();
  const main = key.getAlgorithmInfo();
  const encrypting = await key.getEncryptionKey(undefined, null).catch(() => null);
  const encrypts = encrypting?.getAlgorithmInfo() ?? null;
  const bits = [main, encrypts].flatMap((info) => info?.bits ?? []);
  return {
    is: 'key',
    fingerprint: key.getFingerprint().toUpperCase(),
    encrypts: encrypts === null ? null : nameOf(encrypts),
    rsaBits: bits.length === 0 ? null : Math.min(...bits),
    revoked: await key.isRevoked(undefined, undefined, now).catch(() => true),
    createdAt: key.getCreationTime().toISOString(),
    expiresAt: await endOf(key, encrypting?.getKeyID().toHex() ?? null),
    addresses: await addressesOf(key),
    armored: await lean(key),
  };
}

function nameOf({ algorithm, bits, curve }: { algorithm: string; bits?: number; curve?: string }): string {
  if (bits !== undefined) return `rsa${bits}`;
  return (curve ?? algorithm).toLowerCase().replace(/legacy$/, '');
}

/** The key ends with whichever of the two ends first. */
async function endOf(key: PublicKey, subkeyId: string | null): Promise<string | null> {
  const subkey = key.subkeys.find((one) => one.getKeyID().toHex() === subkeyId) ?? null;
  const ends = [await key.getExpirationTime().catch(() => null), await subkey?.getExpirationTime().catch(() => null)];
  const dates = ends.filter((end) => end instanceof Date).map((end) => end.getTime());
  return dates.length === 0 ? null : new Date(Math.min(...dates)).toISOString();
}

async function addressesOf(key: PublicKey): Promise<string[]> {
  const found: string[] = [];
  for (const user of key.users.slice(0, 50)) {
    const address = user.userID?.email.toLowerCase() ?? '';
    const valid = ADDRESS.test(address) && (await user.verify(undefined, undefined).catch(() => false)) === true;
    if (valid && !found.includes(address)) found.push(address);
  }
  return found;
}

/** Pictures and what strangers certified are left out. */
async function lean(key: PublicKey): Promise<string> {
  const copy = await readKey({ binaryKey: key.write() });
  for (const user of copy.users) {
    user.otherCertifications = [];
  }
  copy.users = copy.users.filter((user) => user.userID !== null && user.userID !== undefined);
  return copy.armor();
}
