import { existsSync } from 'node:fs';
import { kmsOpener, readKek, recipientsOf, TransitKeyService, type KeyService, type Opener } from '@lapwing/platform';
import type { MatchingConfig } from '../config.js';

/** The settings that say where the keys are and what opens them. */
export type KeyPlaces = Pick<MatchingConfig, 'mode' | 'kekFile' | 'keyringFile' | 'kmsUrl' | 'kmsKey' | 'kmsTokenFile'>;

/** The key-encryption key that stands in its place, if one does. In development one is made for keys that are new. */
export function keyAtHand({ kekFile, keyringFile, mode }: KeyPlaces): Opener | null {
  const kek = readKek(kekFile, existsSync(keyringFile) ? 'production' : mode);
  return kek === null ? null : { kind: 'key', kek };
}

/** The key service that is configured, if one is. */
export function keyServiceOf({ kmsUrl: url, kmsKey: key, kmsTokenFile: tokenFile }: KeyPlaces): KeyService | null {
  return url === null || key === null || tokenFile === null ? null : new TransitKeyService({ url, key, tokenFile });
}

/** What the key service opens of the key file, if there is one and it may. Throws `KeyServiceFault`. */
export async function keyFromService(places: KeyPlaces): Promise<Opener | null> {
  const service = keyServiceOf(places);
  return service === null ? null : kmsOpener(recipientsOf(places.keyringFile) ?? [], service);
}
