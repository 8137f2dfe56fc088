import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A server we ask: when it may be asked again, and what its robots.txt says. */
@Entity('host')
export class HostRow {
  /** Lower case, with a port that is not the usual one. */
  @PrimaryColumn('text') name!: string;
  @Column('timestamptz', { name: 'free_at' }) freeAt!: Date;
  /** The moment after the last one that somebody in line was promised. */
  @Column('timestamptz', { name: 'promised_at' }) promisedAt!: Date;
  /** When the one who asked for a place last may begin; null where there was none. */
  @Column('timestamptz', { name: 'starts_at', nullable: true }) startsAt!: Date | null;
  /** Requests under way, each with the instant from which it no longer counts. */
  @Column('jsonb') leases!: Record<string, string>;
  @Column('timestamptz', { name: 'paused_until', nullable: true }) pausedUntil!: Date | null;
  @Column('text', { nullable: true }) why!: string | null;
  /** Seconds its robots.txt wants between two requests. */
  @Column('real', { name: 'crawl_delay' }) crawlDelay!: number;
  @Column('text', { nullable: true }) robots!: 'text' | 'absent' | null;
  /** Its robots.txt in the archive. */
  @Column('text', { name: 'robots_sha256', nullable: true }) robotsSha256!: string | null;
  /** It forbids nobody anything. */
  @Column('boolean', { name: 'robots_open' }) robotsOpen!: boolean;
  @Column('timestamptz', { name: 'robots_good_at', nullable: true }) robotsGoodAt!: Date | null;
  @Column('timestamptz', { name: 'robots_failed_at', nullable: true }) robotsFailedAt!: Date | null;
}
