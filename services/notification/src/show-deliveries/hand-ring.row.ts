import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '@lapwing/domain';

/** Somebody asked for a member to be rung again now, beside the policy. */
@Entity('hand_ring')
export class HandRingRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'alert_id' }) alertId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  /** Null for the one the member wishes for first. */
  @Column('text', { nullable: true }) channel!: Channel | null;
  @Column('text', { array: true }) responsibles!: string[];
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  /** Counts the rings by hand of one member for one alert. */
  @Column('int') number!: number;
  @Column('timestamptz', { name: 'rung_at', nullable: true }) rungAt!: Date | null;
}
