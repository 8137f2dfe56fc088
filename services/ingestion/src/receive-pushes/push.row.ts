import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that was sent to a source, genuine, with its bytes in the archive, until it has been read. */
@Entity('push')
export class PushRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  /** The sender's id of the message, by which a second copy is known. */
  @Column('text', { name: 'message_id' }) messageId!: string;
  @Column('text') sha256!: string;
  @Column('jsonb') headers!: Record<string, string>;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('timestamptz', { name: 'taken_at', nullable: true }) takenAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
}
