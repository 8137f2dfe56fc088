import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HeadlineDecision } from '@lapwing/contracts';

/** A written decision that messages may carry public headlines, and what became of it. */
@Entity('headline_decision')
export class HeadlineDecisionRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: HeadlineDecision['state'];
  @Column('text') because!: HeadlineDecision['because'];
  /** The words of the decision. */
  @Column('bytea') sealed!: Buffer;
  @Column('uuid', { name: 'by_member' }) byMember!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('uuid', { name: 'second_member', nullable: true }) secondMember!: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
