import type { PublicReportState } from '@lapwing/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is told to all of a first-hand report; its id is that of the alert. */
@Entity('public_report')
export class PublicReportRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  state!: PublicReportState;

  /** When it leaves or left; then when that leaves which takes it back. */
  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  /** The slot of the alert's key. */
  @Column('bigint', { name: 'key_slot' })
  keySlot!: string;

  @Column('bytea')
  sealed!: Buffer;
}
