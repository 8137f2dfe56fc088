import { randomUUID } from 'node:crypto';
import { PART_BYTES, uploadsPut } from '@lapwing/contracts';
import type { Slice, TestActor } from '@lapwing/bus/testing';

/** Stages a whole file and gives its id. */
export async function upload(
  slice: Slice,
  by: TestActor,
  file: { name: string; bytes: Buffer; mediaType?: string },
): Promise<string> {
  const uploadId = randomUUID();
  const { name, bytes, mediaType = null } = file;
  const of = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  for (let part = 1; part <= of; part += 1) {
    const piece = bytes.subarray((part - 1) * PART_BYTES, part * PART_BYTES);
    await slice.ask(uploadsPut, { uploadId, name, mediaType, part, of, bytes: piece.toString('base64') }, by);
  }
  return uploadId;
}
