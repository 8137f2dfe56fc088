import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('duty')
export class DutyRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'alert_id' })
  alertId!: string;

  @PrimaryColumn('text')
  responsible!: string;

  @Column('uuid', { name: 'taken_by', nullable: true })
  takenBy!: string | null;

  @Column('timestamptz', { name: 'taken_until', nullable: true })
  takenUntil!: Date | null;

  @Column('text', { nullable: true })
  settled!: string | null;

  @Column('timestamptz', { name: 'told_at' })
  toldAt!: Date;
}
