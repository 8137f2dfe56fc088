import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OverrideView } from '@lapwing/contracts';

/** One member on call first for a while. When exactly is sealed: hours of the day tell a zone. */
@Entity('schedule_override')
export class OverrideRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'schedule_id' }) scheduleId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  /** The beginning of the week in which it begins, and the end of the one in which it ends. */
  @Column('timestamptz', { name: 'from_week' }) fromWeek!: Date;
  @Column('timestamptz', { name: 'until_week' }) untilWeek!: Date;
  @Column('bytea') sealed!: Buffer;
  /** Of what is sealed; 0 lies in clear until the service has sealed it. */
  @Column('int', { name: 'schema_version' }) schemaVersion!: number;
  /** Null where it came with a calendar. */
  @Column('uuid', { name: 'by_member', nullable: true }) byMember!: string | null;
  @Column('text') source!: OverrideView['source'];
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
