import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Agent, request } from 'undici';
import { Failure } from '@lapwing/contracts';
import { type Guard, guardedConnector, isInside, systemResolve } from '@lapwing/platform';

const LARGEST = 65_536;
const PATIENCE_MS = 4_000;
const AT_ONCE = 2;
const LETTERS = 'ybndrfg8ejkmcpqxot1uwisza345h769';
const MAIL_DOMAIN = /^(?=.{1,190}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

/** Looks for keys in the directories of mail domains; the domain learns that somebody looked. */
@Injectable()
export class WebKeys {
  private asking = 0;
  /** The domain stands in an address that a member gave: it may lead inside. */
  guard: Guard = { resolve: systemResolve, exempt: new Set(), authorities: [] };

  /**
   * The bytes a directory has for an address, by the advanced way and then the direct one; null where it has none. Throws
   * `Failure` unavailable while others ask.
   */
  async find(address: string): Promise<Buffer | null> {
    // Who asks holds a connection to the database meanwhile, and the domain may be as slow as it likes.
    if (this.asking >= AT_ONCE) throw new Failure('unavailable');
    this.asking += 1;
    try {
      for (const url of webKeyUrls(address)) {
        const found = await this.ask(new URL(url)).catch(() => null);
        if (found !== null) return found;
      }
      return null;
    } finally {
      this.asking -= 1;
    }
  }

  private async ask(url: URL): Promise<Buffer | null> {
    if (isInside(url.hostname)) return null;
    const connect = guardedConnector(url, this.guard, { address: null, tlsFingerprint: null });
    const dispatcher = new Agent({ connect, connections: 1, pipelining: 0, maxHeaderSize: 16_384 });
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const answer = await request(url, { dispatcher, signal, headers: { 'accept-encoding': 'identity' } });
      const coded = (answer.headers['content-encoding'] ?? 'identity') !== 'identity';
      if (answer.statusCode !== 200 || coded) return null;
      return await bodyOf(answer.body as AsyncIterable<Buffer>);
    } finally {
      await dispatcher.destroy();
    }
  }
}

async function bodyOf(chunks: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST) return null;
    kept.push(chunk);
  }
  return size === 0 ? null : Buffer.concat(kept);
}

/** Where a mail domain keeps the key of an address, best place first; none for what is no domain. */
export function webKeyUrls(address: string): string[] {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  const host = address.slice(at + 1).toLowerCase();
  if (at < 1 || !MAIL_DOMAIN.test(host)) return [];
  const name = base32(createHash('sha1').update(local.toLowerCase()).digest());
  const query = `hu/${name}?l=${encodeURIComponent(local)}`;
  return [
    `https://openpgpkey.${host}/.well-known/openpgpkey/${host}/${query}`,
    `https://${host}/.well-known/openpgpkey/${query}`,
  ];
}

/** The letters of z-base-32, five bits each. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join('');
}
