import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyView } from '@lapwing/contracts';
import type { DutyHistory, RoundReason } from '@lapwing/domain';

@Entity('duty')
export class DutyRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'alert_id' }) alertId!: string;
  @Column('text') responsible!: string;
  @Column('text') state!: DutyView['state'];
  @Column('text', { name: 'ended_because', nullable: true }) endedBecause!: DutyHistory['endedBecause'];
  @Column('timestamptz', { name: 'round_started_at' }) roundStartedAt!: Date;
  @Column('text', { name: 'round_because' }) roundBecause!: RoundReason;
  @Column('int') repeat!: number;
  @Column('int') rung!: number;
  @Column('timestamptz', { name: 'last_rung_at', nullable: true }) lastRungAt!: Date | null;
  @Column('boolean') passed!: boolean;
  /** Who took it last; asked first when it rings again. */
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy!: string | null;
  @Column('timestamptz', { name: 'taken_until', nullable: true }) takenUntil!: Date | null;
  /** Who said "I have it" in the present round, and how many are wanted. */
  @Column('uuid', { array: true }) takers!: string[];
  @Column('int') needs!: number;
  /** Who said in the present round that they cannot, or later. */
  @Column('uuid', { name: 'passed_by', array: true }) passedBy!: string[];
  /** Who called it a mistake, and at which version. */
  @Column('uuid', { name: 'doubted_by', array: true }) doubtedBy!: string[];
  @Column('int', { name: 'doubted_version', nullable: true }) doubtedVersion!: number | null;
  @Column('timestamptz', { name: 'snoozed_until', nullable: true }) snoozedUntil!: Date | null;
  /** Why nobody is being rung for it just now. */
  @Column('text', { name: 'waits_because', nullable: true }) waitsBecause!: string | null;
  @Column('timestamptz', { name: 'next_ring_at', nullable: true }) nextRingAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  /** The alerts from which it goes on: who was told under them was told of it. */
  @Column('uuid', { name: 'came_from', array: true }) cameFrom!: string[];
  /** The version at which its alert was no longer about it; null while it is. */
  @Column('int', { name: 'left_at_version', nullable: true }) leftAtVersion!: number | null;
}
