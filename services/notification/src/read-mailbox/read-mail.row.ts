import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a mailbox has been read; it belongs to no organisation. */
@Entity('read_mail')
export class ReadMailRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  /** A hash of where it is and whose. */
  @PrimaryColumn('text') mailbox!: string;
  @Column('text', { name: 'uid_validity' }) uidValidity!: string;
  @Column('bigint', { name: 'last_uid' }) lastUid!: string;
  /** Looks in a row that came to nothing. */
  @Column('int') failures!: number;
  @Column('timestamptz', { name: 'read_at' }) readAt!: Date;
}
