import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An OpenPGP key of a member, sealed: offered until the member confirms it, then used until it ends. */
@Entity('mail_key')
export class MailKeyRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text') state!: 'offered' | 'used' | 'ended';
  /** Where it came from: the member's own hands, the mail domain's directory, or a mail's header. */
  @Column('text') source!: 'upload' | 'directory' | 'header';
  @Column('bytea') sealed!: Buffer;
  @Column('timestamptz', { name: 'offered_at' }) offeredAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('text', { name: 'ended_because', nullable: true }) endedBecause!: string | null;
  /** The fewest days before its end for which the member was warned; 0 when told that it has ended. */
  @Column('int', { name: 'warned_days', nullable: true }) warnedDays!: number | null;
}
