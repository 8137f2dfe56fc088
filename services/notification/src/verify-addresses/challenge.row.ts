import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, ChallengeWay } from '@lapwing/domain';

/** An address that waits to be shown to be the member's, with the code or word that will show it. */
@Entity('challenge')
export class ChallengeRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') channel!: Channel;
  @Column('text') way!: ChallengeWay;
  /** The address and the code. */
  @Column('bytea') sealed!: Buffer;
  /** A keyed hash of the code. */
  @Column('bytea') proof!: Buffer;
  @Column('int', { name: 'tries_left' }) triesLeft!: number;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  /** The word came, but from another address. */
  @Column('boolean', { name: 'other_sender' }) otherSender!: boolean;
}
