import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who is on call when, sealed. */
@Entity('schedule')
export class ScheduleRow {
  @PrimaryColumn('uuid', { name: 'org_id' }) orgId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('bytea') sealed!: Buffer;
  /** Of what is sealed; 0 lies in clear until the service has sealed it. */
  @Column('int', { name: 'schema_version' }) schemaVersion!: number;
}
