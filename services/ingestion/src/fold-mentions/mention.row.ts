import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mention } from '@lapwing/domain';

/** One claim of one reading of a document. */
@Entity('mention')
export class MentionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'reading_id' }) readingId!: string;
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('int') ordinal!: number;
  @Column('jsonb') body!: Mention;
  @Column('text', { array: true }) marks!: string[];
}
