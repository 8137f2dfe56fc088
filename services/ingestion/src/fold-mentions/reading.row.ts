import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One pass of one version of the reader over a document; a later version reads again and keeps this one. */
@Entity('reading')
export class ReadingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('uuid', { name: 'extraction_id' }) extractionId!: string;
  @Column('text') reader!: string;
  @Column('timestamptz') at!: Date;
}
