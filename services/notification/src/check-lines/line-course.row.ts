import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckedChannel, LineCadence } from '@lapwing/domain';

/** When one line of a member is checked next, and how its drill stands. */
@Entity('line_course')
export class LineCourseRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('text') channel!: CheckedChannel;
  @Column('text') cadence!: LineCadence;
  /** Null until it was worked out. */
  @Column('timestamptz', { name: 'next_at', nullable: true }) nextAt!: Date | null;
  /** Of the last check; tells the checks of a line apart. */
  @Column('int') number!: number;
  /** `YYYY-MM` of the last drill; kept with the line by which drills come. */
  @Column('text', { name: 'drill_month', nullable: true }) drillMonth!: string | null;
  @Column('timestamptz', { name: 'drill_asked_at', nullable: true }) drillAskedAt!: Date | null;
  @Column('int', { name: 'drill_asked' }) drillAsked!: number;
  @Column('timestamptz', { name: 'drill_answered_at', nullable: true }) drillAnsweredAt!: Date | null;
}
