import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What we know of a member's phone beside its address: its key, sealed, and what was set for it. */
@Entity('signal_contact')
export class SignalContactRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('bytea') sealed!: Buffer;
  /** After how long messages disappear there; null when it was never set. */
  @Column('int', { name: 'expires_seconds', nullable: true }) expiresSeconds!: number | null;
  /** Since when another key is there that nobody has compared. */
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
  @Column('timestamptz', { name: 'trusted_at', nullable: true }) trustedAt!: Date | null;
  @Column('uuid', { name: 'trusted_by', nullable: true }) trustedBy!: string | null;
}
