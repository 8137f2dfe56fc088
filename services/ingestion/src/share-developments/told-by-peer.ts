import { id, mention } from '@lapwing/contracts';
import { z } from 'zod';

/** What stands beside a document that another installation told us, in the options of its reading. */
export const toldByPeer = z.object({
  developmentId: id,
  seq: z.int().min(1),
  /** The page that says so first: its outlet is the source, not who passes it on. */
  spokenBy: z.string().max(2000).nullable(),
  claims: z.array(mention).max(60),
});
export type ToldByPeer = z.infer<typeof toldByPeer>;

const options = z.object({ peer: toldByPeer });

/** What another installation claims by this document; null where nobody passed it on. */
export function toldIn({ reading }: { reading: { options: object | null } | null }): ToldByPeer | null {
  if (reading?.options == null || !('peer' in reading.options)) return null;
  return options.parse(reading.options).peer;
}

/** SQL for the address by which the outlet of a document is known: of `document d` and `source s`. */
export const SPOKEN_BY = `coalesce(d.reading #>> '{options,peer,spokenBy}', s.url)`;
