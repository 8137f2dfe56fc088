import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WishView } from '@lapwing/contracts';

/** A change that takes away something that could be critical, and what became of it. */
@Entity('ringing_wish')
export class RingingWishRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: WishView['state'];

  @Column('text')
  because!: WishView['because'];

  @Column('uuid', { name: 'by_member' })
  byMember!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  /** Whether nobody else could have answered when it was asked for. */
  @Column('boolean', { name: 'was_alone' })
  wasAlone!: boolean;

  @Column('uuid', { name: 'second_member', nullable: true })
  secondMember!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  /** The change and what it takes away. */
  @Column('bytea')
  sealed!: Buffer;
}
