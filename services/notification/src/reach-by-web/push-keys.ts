import { createECDH, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keyring } from '@lapwing/platform';

/** Stands for the installation where everything belongs to an organisation. */
const INSTALLATION = '6c617077-696e-8700-8000-000000000001';

/** Our own pair of keys towards push services (RFC 8292), drawn from the keyring so that nothing more has to be kept. */
@Injectable()
export class PushKeys {
  private made: { publicKey: string; privateKey: string } | null = null;

  constructor(private readonly keyring: Keyring) {}

  /** Both as base64url. Throws `Failure` locked. */
  pair(): { publicKey: string; privateKey: string } {
    this.made ??= this.make();
    return this.made;
  }

  private make(): { publicKey: string; privateKey: string } {
    const seed = hkdfSync('sha256', this.keyring.idKey(INSTALLATION), '', 'keys towards push services', 32);
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(Buffer.from(seed));
    return { publicKey: curve.getPublicKey('base64url'), privateKey: curve.getPrivateKey('base64url') };
  }
}
