import { readKey, type PublicKey } from 'openpgp';

const MOST = 2_000;

/** A recipient's key, ready for use, and by how many bytes a message to it was longer than what it says, where that was measured. */
export interface KnownKey {
  key: PublicKey;
  overhead: number | null;
}

/** Keys that were read already; those not used for long make room. */
export class KnownKeys {
  private readonly known = new Map<string, KnownKey>();

  async of(armored: string): Promise<KnownKey> {
    const known = this.known.get(armored) ?? { key: await readKey({ armoredKey: armored }), overhead: null };
    this.known.delete(armored);
    this.known.set(armored, known);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
    return known;
  }
}
