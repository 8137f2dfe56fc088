/** SQL for the mentions that no longer stand: `mention_id, because, at`, to be used as a table. */
export const RETRACTED = `(
  select r.mention_id, r.because, r.at from retraction r
  where not r.stands and not exists (select from retraction s where s.mention_id = r.mention_id and s.seq > r.seq)
)`;
