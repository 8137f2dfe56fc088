import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PageSpan } from '../parser-child/reply.js';

/** What was taken out of a document's bytes, or why nothing was. */
@Entity('extraction')
export class ExtractionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('text') extractor!: string;
  @Column('text', { name: 'parent_sha256' }) parentSha256!: string;
  @Column('text') state!: 'ready' | 'needs_review' | 'rejected';
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('timestamptz', { nullable: true }) published!: Date | null;
  @Column('text', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  /** Where the pages of a printed document lie in its text. */
  @Column('jsonb', { nullable: true }) pages!: PageSpan[] | null;
  /** Some of its characters could not be read. */
  @Column('boolean') lossy!: boolean;
  @Column('int', { array: true }) sketch!: number[];
  @Column('timestamptz') at!: Date;
}
