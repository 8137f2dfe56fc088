import { Failure, PART_BYTES, type personsImportPut, uploadsPut, type UploadView } from '@lapwing/contracts';
import { ask } from '../ask/ask.js';

const AT_ONCE = 8192;

/** Who takes in the parts of a file. */
export type Receiver = typeof uploadsPut | typeof personsImportPut;

/** A fresh id; `crypto.randomUUID` is missing where the console is not served over https. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** How many parts a file has. */
export function partsOf(size: number): number {
  return Math.max(1, Math.ceil(size / PART_BYTES));
}

/**
 * Sends a file part by part, from the one after `done` on, and tells after each how many have arrived. Throws the `Failure`
 * of the part that did not; what has arrived stays there, so that one can go on later.
 */
export async function sendFile(
  file: File,
  sending: { uploadId: string; done: number; arrived: (parts: number) => void; to?: Receiver },
  send: typeof fetch = fetch,
): Promise<UploadView> {
  const of = partsOf(file.size);
  let view: UploadView | null = null;
  for (let part = Math.min(sending.done, of - 1) + 1; part <= of; part += 1) {
    const bytes = new Uint8Array(await bytesOf(file.slice((part - 1) * PART_BYTES, part * PART_BYTES)));
    const { uploadId, to = uploadsPut } = sending;
    const mediaType = file.type === '' ? null : file.type;
    view = await ask(to, { uploadId, name: file.name, mediaType, part, of, bytes: base64(bytes) }, send);
    sending.arrived(part);
  }
  if (view === null) throw new Failure('internal');
  return view;
}

/** A file that was moved or changed after it was chosen cannot be read any more. */
async function bytesOf(piece: Blob): Promise<ArrayBuffer> {
  try {
    return await piece.arrayBuffer();
  } catch (cause) {
    throw new Failure('not_found', { cause });
  }
}

function base64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) signs += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(signs);
}
