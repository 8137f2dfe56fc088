import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlertSnapshot } from '@lapwing/contracts';

@Entity('alert')
export class AlertRow {
  @PrimaryColumn('uuid', { name: 'org_id' })
  orgId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  version!: number;

  @Column('text')
  cause!: AlertSnapshot['cause'];

  @Column('text')
  state!: AlertSnapshot['state'];

  @Column('text')
  urgency!: AlertSnapshot['urgency'];

  @Column('text', { nullable: true })
  kind!: AlertSnapshot['kind'];

  @Column('uuid', { name: 'policy_id', nullable: true })
  policyId!: string | null;

  @Column('text', { array: true })
  duties!: string[];

  @Column('int', { name: 'touched_count' })
  touchedCount!: number;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  /** Where the key of the sealed part is kept; null in rows of the first days, sealed under the organisation's key. */
  @Column('bigint', { name: 'key_slot', nullable: true })
  keySlot!: string | null;

  /** Touched persons with reasons, developments and report. */
  @Column('bytea')
  sealed!: Buffer;
}
