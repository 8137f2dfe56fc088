/**
 * SQL for which part of which mention belongs to which development now: where it was folded, unless a ruling has placed it
 * elsewhere since; both are kept for ever. `mention_id, part, development_id, subjects, at`, to be used as a table.
 */
export const STANDING_ASSIGNMENT = `(
  select a.mention_id, a.part, a.development_id, a.subjects, a.at from assignment a
  where not exists (select from placement p where p.mention_id = a.mention_id and p.part = a.part)
  union all
  select p.mention_id, p.part, p.development_id, a.subjects, a.at from placement p
  join assignment a on a.mention_id = p.mention_id and a.part = p.part
  where not exists (
    select from placement q where q.mention_id = p.mention_id and q.part = p.part and q.seq > p.seq
  )
)`;
