import type { EntityManager } from 'typeorm';

/** The bytes of a file as far as they have come. */
export async function uploadedBytes(tx: EntityManager, uploadId: string): Promise<Buffer> {
  const parts = await tx.query<{ bytes: Buffer }[]>(
    'select bytes from upload_part where upload_id = $1 order by part',
    [uploadId],
  );
  return Buffer.concat(parts.map(({ bytes }) => bytes));
}
