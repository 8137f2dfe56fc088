import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceNote } from '@lapwing/contracts';
import type { Grade, HealthBecause, Rhythm, SourceHealth, SourceType } from '@lapwing/domain';

/** A place we read, and how it is. */
@Entity('source')
export class SourceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('text') name!: string;
  @Column('text') url!: string;
  @Column('text') grade!: Grade;
  @Column('text') type!: SourceType;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text', { nullable: true }) country!: string | null;
  @Column('int', { name: 'cadence_seconds' }) cadenceSeconds!: number;
  @Column('boolean') enabled!: boolean;
  @Column('text') connector!: string;
  @Column('jsonb') settings!: object;
  /** What the connector left for its next look. */
  @Column('jsonb') memory!: object | null;
  @Column('boolean') critical!: boolean;
  @Column('int', { name: 'slowest_seconds', nullable: true }) slowestSeconds!: number | null;
  @Column('int', { name: 'expected_seconds', nullable: true }) expectedSeconds!: number | null;
  @Column('text', { nullable: true }) proxy!: string | null;
  @Column('text', { nullable: true }) owner!: string | null;
  /** Name of the server that is asked, by which looks keep their distance; null where none is. */
  @Column('text', { nullable: true }) host!: string | null;
  /** The unguessable part of the address at which it is sent to; null where it is asked. */
  @Column('text', { name: 'push_token', nullable: true }) pushToken!: string | null;
  /** What its last good look found worth knowing. */
  @Column('jsonb') notes!: SourceNote[];
  @Column('text') health!: SourceHealth;
  @Column('text', { name: 'health_detail', nullable: true }) healthDetail!: string | null;
  /** The same as a code to be worded. */
  @Column('jsonb', { name: 'health_because', nullable: true }) healthBecause!: HealthBecause | null;
  @Column('timestamptz', { name: 'health_since' }) healthSince!: Date;
  @Column('int') failures!: number;
  @Column('text', { nullable: true }) etag!: string | null;
  @Column('text', { name: 'last_modified', nullable: true }) lastModified!: string | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  /** What was seen last could not be read; the same again stays a failure. */
  @Column('boolean') unreadable!: boolean;
  @Column('int', { name: 'interval_seconds', nullable: true }) intervalSeconds!: number | null;
  @Column('int', { name: 'learnt_seconds', nullable: true }) learntSeconds!: number | null;
  /** What is remembered of its arrivals. */
  @Column('jsonb', { nullable: true }) rhythm!: Rhythm | null;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  /** Whose operator has added it; null where nobody did or nobody knows. */
  @Column('uuid', { name: 'added_by_organisation', nullable: true }) addedByOrganisation!: string | null;
  @Column('timestamptz', { name: 'last_new_at', nullable: true }) lastNewAt!: Date | null;
  @Column('timestamptz', { name: 'last_good_at', nullable: true }) lastGoodAt!: Date | null;
  @Column('timestamptz', { name: 'last_tried_at', nullable: true }) lastTriedAt!: Date | null;
  @Column('timestamptz', { name: 'next_at', nullable: true }) nextAt!: Date | null;
  /** When the latest look was due. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
}
