import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key of the desk itself: it signs what leaves and opens what comes encrypted. It belongs to no organisation. */
@Entity('desk_key')
export class DeskKeyRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') sealed!: Buffer;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
