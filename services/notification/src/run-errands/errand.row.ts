import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, Errand } from '@lapwing/domain';

/** One message about no alert in the ledger: recorded before it leaves, completed after. */
@Entity('errand')
export class ErrandRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'series_id' }) seriesId!: string;
  /** Tells the messages of a series apart. */
  @Column('int') number!: number;
  @Column('text') purpose!: Errand;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') channel!: Channel;
  @Column('int') attempt!: number;
  @Column('text') because!: string;
  @Column('text') state!: 'recorded' | 'sent' | 'failed' | 'unknown';
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('text', { nullable: true }) ref!: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt!: Date | null;
  @Column('timestamptz', { name: 'completed_at', nullable: true }) completedAt!: Date | null;
  @Column('timestamptz', { name: 'again_at', nullable: true }) againAt!: Date | null;
  /** When it was given a slot, or far ahead while it waits for one; null for what leaves at once. */
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt!: Date | null;
  /** The same for all attempts of one ring: the Message-ID is made of it. */
  @Column('uuid', { name: 'ring_id' }) ringId!: string;
  /** What the message says beside its purpose, sealed. */
  @Column('bytea', { nullable: true }) note!: Buffer | null;
}
