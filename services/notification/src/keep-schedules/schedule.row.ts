import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScheduleEntry } from '@lapwing/contracts';

/** Who is on call when. */
@Entity('schedule')
export class ScheduleRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('jsonb') entry!: ScheduleEntry;
}
