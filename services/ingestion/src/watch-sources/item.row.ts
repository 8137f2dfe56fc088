import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FetchEvidence } from '../fetch-safely/outcome.js';

/** An entry that a feed has shown, waiting for its page or already kept as a document. */
@Entity('item')
export class ItemRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('text') url!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('timestamptz', { nullable: true }) published!: Date | null;
  @Column('text') text!: string;
  /** How the feed came that shows the entry; `partOf` is its SHA-256 in the archive. */
  @Column('jsonb') feed!: FetchEvidence;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
  @Column('int') attempts!: number;
  @Column('text', { nullable: true }) failure!: string | null;
  /** By which the server can say that the page is still the one we have. */
  @Column('text', { nullable: true }) etag!: string | null;
  @Column('text', { name: 'last_modified', nullable: true }) lastModified!: string | null;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
}
