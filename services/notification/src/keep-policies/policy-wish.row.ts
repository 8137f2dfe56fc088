import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PolicyEntry, PolicyWish } from '@lapwing/contracts';

/** A change of a policy that takes something away from what is critical, and what became of it. */
@Entity('policy_wish')
export class PolicyWishRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'policy_id' }) policyId!: string;
  /** The policy's version that was read. */
  @Column('int') version!: number;
  @Column('text') state!: PolicyWish['state'];
  @Column('text') because!: PolicyWish['because'];
  @Column('uuid', { name: 'by_member' }) byMember!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  /** Whether nobody else could have answered when it was asked for. */
  @Column('boolean', { name: 'was_alone' }) wasAlone!: boolean;
  @Column('uuid', { name: 'second_member', nullable: true }) secondMember!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('jsonb') before!: PolicyEntry;
  /** Null where the policy would be removed. */
  @Column('jsonb', { nullable: true }) after!: PolicyEntry | null;
  @Column('text', { array: true }) loses!: PolicyWish['loses'];
}
