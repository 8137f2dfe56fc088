import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Grade } from '@lapwing/domain';
import type { FetchEvidence } from '../fetch-safely/outcome.js';
import type { Reading } from '../parser-child/reply.js';

/** One thing fetched at one time: the evidence. Its bytes lie in the archive under their SHA-256. */
@Entity('document')
export class DocumentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'source_id' }) sourceId!: string;
  @Column('text') url!: string;
  @Column('text', { name: 'final_url' }) finalUrl!: string;
  @Column('text') sha256!: string;
  @Column('int') size!: number;
  @Column('text', { name: 'media_type', nullable: true }) mediaType!: string | null;
  @Column('jsonb') fetch!: FetchEvidence;
  @Column('text', { name: 'feed_title', nullable: true }) feedTitle!: string | null;
  @Column('timestamptz', { name: 'feed_published', nullable: true }) feedPublished!: Date | null;
  /** Which part of the bytes is to be read, and by which parser; null reads them as an article. */
  @Column('jsonb', { nullable: true }) reading!: Reading | null;
  /** What a person says of it, where it is not its source that vouches. */
  @Column('text', { nullable: true }) grade!: Grade | null;
  @Column('text', { name: 'said_language', nullable: true }) saidLanguage!: string | null;
  @Column('timestamptz', { name: 'fetched_at' }) fetchedAt!: Date;
}
