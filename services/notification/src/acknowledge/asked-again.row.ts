import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member who said "later" to something critical, and when they are asked again. */
@Entity('asked_again')
export class AskedAgainRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'alert_id' }) alertId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
}
