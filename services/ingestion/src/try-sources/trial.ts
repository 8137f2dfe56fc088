import { createHash } from 'node:crypto';
import type { Trial } from '@lapwing/contracts';
import type { Look, Reach } from '../reach-sources/connector.js';

const SHOWN = 10;

/** The outcome of a trial that asked nobody, because the source comes to us. */
export const PUSHED: Trial = { is: 'pushed', detail: null, status: null, count: 0, entries: [] };

/** A reach that keeps nothing: what is put into it has its SHA-256 and is gone. */
export function passing(reach: Reach): Reach {
  const hashed = async (bytes: Buffer): Promise<string> => createHash('sha256').update(bytes).digest('hex');
  return { ...reach, keep: hashed, keepSealed: hashed };
}

/** What a look brought, as a person is told of it. */
export function trialOf(look: Look): Trial {
  if (look.is === 'failed') return { is: 'failed', detail: look.detail, status: look.status, count: 0, entries: [] };
  if (look.is === 'unchanged') return { is: 'unchanged', detail: null, status: null, count: 0, entries: [] };
  const entries = look.entries.slice(0, SHOWN).map(({ is, url, title, published }) => {
    const date = published === null ? null : new Date(published);
    const valid = date !== null && !Number.isNaN(date.getTime());
    return { url, title, published: valid ? date.toISOString() : null, linked: is === 'link' };
  });
  return { is: 'read', detail: null, status: null, count: look.entries.length, entries };
}
