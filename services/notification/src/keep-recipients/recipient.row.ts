import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a member wishes to be told, sealed. */
@Entity('recipient')
export class RecipientRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') version!: number;
  @Column('bytea') sealed!: Buffer;
  /** Of what is sealed; 0 lies in clear until the service has sealed it. */
  @Column('int', { name: 'schema_version' }) schemaVersion!: number;
}
