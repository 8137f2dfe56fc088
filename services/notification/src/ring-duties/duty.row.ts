import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyView } from '@lapwing/contracts';
import type { RoundReason } from '@lapwing/domain';

@Entity('duty')
export class DutyRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'alert_id' }) alertId!: string;
  @Column('text') responsible!: string;
  @Column('text') state!: DutyView['state'];
  @Column('text', { name: 'ended_because', nullable: true }) endedBecause!: 'outcome' | 'closed' | 'withdrawn' | null;
  @Column('timestamptz', { name: 'round_started_at' }) roundStartedAt!: Date;
  @Column('text', { name: 'round_because' }) roundBecause!: RoundReason;
  @Column('int') repeat!: number;
  @Column('int') rung!: number;
  @Column('timestamptz', { name: 'last_rung_at', nullable: true }) lastRungAt!: Date | null;
  @Column('boolean') passed!: boolean;
  /** Who took it last; asked first when it rings again. */
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy!: string | null;
  @Column('timestamptz', { name: 'taken_until', nullable: true }) takenUntil!: Date | null;
  @Column('timestamptz', { name: 'next_ring_at', nullable: true }) nextRingAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
}
