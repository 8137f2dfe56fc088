import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a mail's link stands for; of the token itself only its hash is kept. */
@Entity('link')
export class LinkRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'alert_id' }) alertId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  /** The other alerts it takes: those of one message are taken together. */
  @Column('uuid', { array: true }) also!: string[];
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
