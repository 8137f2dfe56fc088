import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A password or signing secret of a source, sealed. */
@Entity('source_secret')
export class SourceSecretRow {
  @PrimaryColumn('uuid', { name: 'source_id' }) sourceId!: string;
  @PrimaryColumn('text') name!: string;
  @Column('bytea') sealed!: Buffer;
  @Column('timestamptz', { name: 'set_at' }) setAt!: Date;
}
