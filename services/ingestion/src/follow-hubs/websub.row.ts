import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HubState } from './hub-step.js';

/** Our subscription to a feed's news at its hub. */
@Entity('websub')
export class WebsubRow {
  @PrimaryColumn('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('text') hub!: string;
  @Column('text') topic!: string;
  /** The unguessable part of the address the hub tells us at. */
  @Column('text') token!: string;
  /** What the hub signs with, sealed. */
  @Column('bytea') secret!: Buffer;
  @Column('text') state!: HubState;
  /** Whether the feed names the hub still. */
  @Column('boolean') wanted!: boolean;
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('int') failures!: number;
  @Column('timestamptz', { name: 'asked_at', nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { name: 'lease_until', nullable: true }) leaseUntil!: Date | null;
  /** When a ping last woke a look, and when the last ping came. */
  @Column('timestamptz', { name: 'woken_at', nullable: true }) wokenAt!: Date | null;
  @Column('timestamptz', { name: 'pinged_at', nullable: true }) pingedAt!: Date | null;
}
