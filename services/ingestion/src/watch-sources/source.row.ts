import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grade, SourceHealth, SourceType } from '@lapwing/domain';

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
  @Column('text') health!: SourceHealth;
  @Column('text', { name: 'health_detail', nullable: true }) healthDetail!: string | null;
  @Column('int') failures!: number;
  @Column('text', { nullable: true }) etag!: string | null;
  @Column('text', { name: 'last_modified', nullable: true }) lastModified!: string | null;
  @Column('text', { nullable: true }) sha256!: string | null;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
  @Column('timestamptz', { name: 'last_new_at', nullable: true }) lastNewAt!: Date | null;
  @Column('timestamptz', { name: 'last_good_at', nullable: true }) lastGoodAt!: Date | null;
  @Column('timestamptz', { name: 'last_tried_at', nullable: true }) lastTriedAt!: Date | null;
  @Column('timestamptz', { name: 'next_at', nullable: true }) nextAt!: Date | null;
}
