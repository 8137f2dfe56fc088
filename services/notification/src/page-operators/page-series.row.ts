import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the series of rings to operators stands; there is one. */
@Entity('page_series')
export class PageSeriesRow {
  @PrimaryColumn('boolean') one!: boolean;
  @Column('uuid', { nullable: true }) id!: string | null;
  /** Messages of all series so far. */
  @Column('int') number!: number;
  @Column('timestamptz', { name: 'began_at', nullable: true }) beganAt!: Date | null;
  @Column('int') rings!: number;
  @Column('timestamptz', { name: 'last_ring_at', nullable: true }) lastRingAt!: Date | null;
  @Column('timestamptz', { name: 'calm_since', nullable: true }) calmSince!: Date | null;
  @Column('timestamptz', { name: 'last_digest_at', nullable: true }) lastDigestAt!: Date | null;
}
