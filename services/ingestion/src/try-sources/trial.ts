import type { Trial } from '@lapwing/contracts';
import { becauseOf } from '@lapwing/domain';
import { sha256Of } from '../keep-evidence/sha256-of.js';
import type { Look, Reach } from '../reach-sources/connector.js';
import { rejectionOf } from '../reach-sources/rejections.js';

const SHOWN = 10;

const NOTHING = { detail: null, because: null, status: null, count: 0, entries: [] };
/** The outcome of a trial that asked nobody, because the source comes to us. */
export const PUSHED: Trial = { is: 'pushed', ...NOTHING };

/** A reach that keeps nothing: what is put into it has its SHA-256 and is gone. */
export function passing(reach: Reach): Reach {
  const hashed = async (bytes: Buffer): Promise<string> => sha256Of(bytes);
  return { ...reach, keep: hashed, keepSealed: hashed };
}

/** What a look brought, as a person is told of it; `heard` tells of the refusals on the way by their sentences. */
export function trialOf(look: Look, heard: ReadonlyMap<string, string>): Trial {
  if (look.is === 'failed') {
    const { status, detail } = look;
    const because = becauseOf({ status, detail, code: heard.get(detail) ?? rejectionOf(detail) });
    return { ...NOTHING, is: 'failed', detail, because, status };
  }
  if (look.is === 'unchanged') return { ...NOTHING, is: 'unchanged' };
  const entries = look.entries.slice(0, SHOWN).map(({ is, url, title, published }) => {
    const date = published === null ? null : new Date(published);
    const valid = date !== null && !Number.isNaN(date.getTime());
    return { url, title, published: valid ? date.toISOString() : null, linked: is === 'link' };
  });
  return { ...NOTHING, is: 'read', count: look.entries.length, entries };
}
