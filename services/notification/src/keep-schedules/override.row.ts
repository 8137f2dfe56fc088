import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OverrideView } from '@lapwing/contracts';

/** One member on call first for a while. */
@Entity('schedule_override')
export class OverrideRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'schedule_id' }) scheduleId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { name: 'from_at' }) fromAt!: Date;
  @Column('timestamptz', { name: 'until_at' }) untilAt!: Date;
  /** Null where it came with a calendar. */
  @Column('uuid', { name: 'by_member', nullable: true }) byMember!: string | null;
  @Column('text') source!: OverrideView['source'];
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
