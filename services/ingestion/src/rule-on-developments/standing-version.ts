import { Failure } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { DevelopmentRow } from '../fold-mentions/development.row.js';

/**
 * The development as the operator has seen it. Throws `Failure` stale_version where it stands otherwise by now; whoever comes
 * second to a ruling is told what was ruled.
 */
export async function demandVersion(tx: EntityManager, id: string, version: number): Promise<Development> {
  const row = await tx.findOneBy(DevelopmentRow, { id });
  if (row === null) throw new Failure('not_found');
  if (row.version === version) return row.snapshot;
  const [ruled] = await tx.query<{ kind: string; state: string; at: Date }[]>(
    `select g.kind, g.state, g.at from ruling g
     where (g.development_id = $1 or g.other_id = $1)
       and g.at >= (select at from development_version where development_id = $1 and version = $2)
     order by g.at desc, g.id desc limit 1`,
    [id, version],
  );
  if (ruled === undefined) throw new Failure('stale_version');
  throw new Failure('stale_version', {
    detail: `Somebody has ruled on this meanwhile: ${ruled.kind}, ${ruled.state}, at ${ruled.at.toISOString()}. Look again.`,
  });
}
