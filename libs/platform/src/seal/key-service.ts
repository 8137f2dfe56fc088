import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A service outside of this machine that keeps a key and wraps small secrets under it. Its methods throw `KeyServiceFault`. */
export interface KeyService {
  /** The name of its key, kept beside what it wrapped. */
  readonly key: string;
  wrap(secret: Buffer): Promise<string>;
  unwrap(wrapped: string): Promise<Buffer>;
}

/** The key service refused or did not answer; the message holds no secret. */
export class KeyServiceFault extends Error {
  override readonly name = 'KeyServiceFault';
}

const PATIENCE_MS = 5_000;
const answer = z.object({ data: z.object({ ciphertext: z.string().optional(), plaintext: z.base64().optional() }) });
const refusal = z.object({ errors: z.array(z.string().max(200)) });

/** A key service that speaks as the transit engine of Vault does: POST {url}/encrypt/{key} and {url}/decrypt/{key}. */
export class TransitKeyService implements KeyService {
  readonly key: string;

  /** The token is read from its file at each use, because it is renewed there. */
  constructor(private readonly wish: { url: string; key: string; tokenFile: string }) {
    this.key = wish.key;
  }

  async wrap(secret: Buffer): Promise<string> {
    const { ciphertext } = await this.ask('encrypt', { plaintext: secret.toString('base64') });
    if (ciphertext === undefined) throw new KeyServiceFault('The key service answered without a ciphertext.');
    return ciphertext;
  }

  async unwrap(wrapped: string): Promise<Buffer> {
    const { plaintext } = await this.ask('decrypt', { ciphertext: wrapped });
    if (plaintext === undefined) throw new KeyServiceFault('The key service answered without a plaintext.');
    return Buffer.from(plaintext, 'base64');
  }

  private async ask(
    does: 'encrypt' | 'decrypt',
    body: Record<string, string>,
  ): Promise<z.infer<typeof answer>['data']> {
    const url = `${this.wish.url.replace(/\/$/, '')}/${does}/${encodeURIComponent(this.key)}`;
    const headers = { 'content-type': 'application/json', 'x-vault-token': this.token() };
    // A redirect would carry the token elsewhere.
    const told = { method: 'POST', headers, body: JSON.stringify(body), redirect: 'error' } as const;
    try {
      const response = await fetch(url, { ...told, signal: AbortSignal.timeout(PATIENCE_MS) });
      const said: unknown = await response.json().catch(() => null);
      if (response.ok) return answer.parse(said).data;
      const { data } = refusal.safeParse(said);
      throw new KeyServiceFault(
        `The key service refused (${response.status}): ${data?.errors.join(', ') || 'no reason'}`,
      );
    } catch (cause) {
      if (cause instanceof KeyServiceFault) throw cause;
      throw new KeyServiceFault('The key service gave no usable answer.', { cause });
    }
  }

  private token(): string {
    try {
      return readFileSync(this.wish.tokenFile, 'utf8').trim();
    } catch (cause) {
      throw new KeyServiceFault('The token of the key service cannot be read.', { cause });
    }
  }
}
