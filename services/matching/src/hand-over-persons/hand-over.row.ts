import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HandOverView } from '@lapwing/contracts';
import type { HandOverState } from '@lapwing/domain';

/** One side of a hand-over; the other side has a row of its own. */
@Entity('hand_over')
export class HandOverRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  side!: 'giver' | 'receiver';

  @Column('text')
  state!: HandOverState;

  @Column('text')
  size!: HandOverView['size'];

  /** The other side, while something can become of it. */
  @Column('uuid', { name: 'peer_org', nullable: true })
  peerOrg!: string | null;

  @Column('uuid', { name: 'peer_id', nullable: true })
  peerId!: string | null;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('timestamptz', { name: 'offered_at', nullable: true })
  offeredAt!: Date | null;

  @Column('timestamptz', { name: 'carried_at', nullable: true })
  carriedAt!: Date | null;

  /** Null where there is nothing to keep yet, or no more. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;
}
